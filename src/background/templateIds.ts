import { randomBytes } from './random';

/** The id of a new template of the manager's own. */
export function newTemplateId(): string {
  return `own-${Array.from(randomBytes(), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
