import { expect, it, vi } from 'vitest';
import { Outcomes } from '../../../src/content/panel/outcomes';
import type { ask } from '../../../src/messages';

vi.mock('webextension-polyfill', () => ({ default: {} }));

it('counts a reply once X has confirmed it, and not when X refused it', () => {
  const asked = vi.fn(async () => null);
  const outcomes = new Outcomes(asked as unknown as typeof ask);
  const outcome = { shown: ['cold'], fixed: [], sent: ['cold'], muted: [] };
  outcomes.trying('1', outcome);
  outcomes.trying('2', outcome);
  outcomes.trying(undefined, outcome);
  outcomes.refused('2');
  outcomes.sent('2');
  expect(asked).not.toHaveBeenCalled();
  outcomes.sent('1');
  outcomes.sent('1');
  expect(asked).toHaveBeenCalledExactlyOnceWith('ruleOutcome', outcome);
  outcomes.trying('1', outcome);
  outcomes.trying('1', null);
  outcomes.sent('1');
  expect(asked).toHaveBeenCalledTimes(1);
});
