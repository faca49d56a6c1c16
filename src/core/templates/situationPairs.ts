import type { Situation } from './template';

/** Kinds of words that a post may hold. */
export type ClassName =
  | 'delivery'
  | 'wait'
  | 'vanished'
  | 'damage'
  | 'thing'
  | 'mismatch'
  | 'ordered'
  | 'money'
  | 'owed'
  | 'taken'
  | 'utility'
  | 'absence'
  | 'software'
  | 'glitch'
  | 'staff'
  | 'conduct'
  | 'body'
  | 'hurt'
  | 'stranger'
  | 'data'
  | 'seen'
  | 'identity'
  | 'refusal'
  | 'service'
  | 'notRun'
  | 'contact'
  | 'silence'
  | 'hearsay'
  | 'doubt'
  | 'collective'
  | 'abandon'
  | 'media'
  | 'asking'
  | 'again'
  | 'repair'
  | 'disaster'
  | 'scene'
  | 'praise'
  | 'warmth';

/**
 * What classes of words tell together when none of the plain cues does: a thing and its damage, a stranger and one's own
 * data. The weight says how seldom the same two stand together for another reason.
 */
export const PAIRS: readonly (readonly [Situation, number, ...ClassName[]])[] = [
  ['late', 1.3, 'delivery', 'wait'],
  ['lost', 1.6, 'delivery', 'vanished'],
  ['broken', 1.6, 'thing', 'damage'],
  ['wrongItem', 1.7, 'ordered', 'mismatch'],
  ['refund', 1.7, 'money', 'owed'],
  ['billing', 1.7, 'money', 'taken'],
  ['outage', 1.7, 'utility', 'absence'],
  ['bug', 1.7, 'software', 'glitch'],
  ['staff', 1.8, 'staff', 'conduct'],
  ['safety', 2, 'body', 'hurt'],
  ['dataLeak', 2, 'stranger', 'data', 'seen'],
  ['discrimination', 2.1, 'identity', 'refusal'],
  ['cancelled', 1.7, 'service', 'notRun'],
  ['noAnswer', 1.6, 'contact', 'silence'],
  ['rumour', 1.7, 'hearsay', 'doubt'],
  ['boycott', 1.8, 'collective', 'abandon'],
  ['press', 2, 'media', 'asking'],
  ['badRecovery', 1.7, 'again', 'repair'],
  ['crisis', 1.9, 'disaster', 'scene'],
  ['thanks', 1.6, 'praise', 'warmth'],
];
