import { world } from './world';

/**
 * Props that give an element X's data-testid, unless a test simulates that X dropped or renamed it.
 * Spread into the element: `<div {...testId('tweetText')}>`.
 */
export function testId(name: string): { 'data-testid'?: string } {
  const drift = world().drift;
  return drift.includes(name) || drift.includes('*') ? {} : { 'data-testid': name };
}
