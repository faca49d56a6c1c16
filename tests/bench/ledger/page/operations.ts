import type { Protocol } from '../../../../src/messages';
import { idOf, wordOf } from './lives';

type Operation = (round: number) => [type: keyof Protocol, request: unknown];

/** What a manager waits for, by name. `round` differs each time. */
export const OPERATIONS: Record<string, Operation> = {
  'first page: unanswered': () => ['queue', { view: 'unanswered' }],
  'first page: follow-ups': () => ['queue', { view: 'followUps' }],
  'first page: waiting': () => ['queue', { view: 'waiting' }],
  'first page: settled': () => ['queue', { view: 'settled' }],
  'first page: all': () => ['queue', { view: 'all' }],
  'filter: urgent, English': () => ['queue', { view: 'all', bands: ['urgent'], languages: ['en'] }],
  'search: a frequent word': () => ['queue', { view: 'all', search: wordOf(3) }],
  'search: two words, one begun': (round) => [
    'queue',
    { view: 'all', search: `${wordOf(20 + (round % 5))} ${wordOf(0).slice(0, 4)}` },
  ],
  // The small ledger has some thirty of them: a shorter page, so that both are as long.
  'search: a name': (round) => ['queue', { view: 'all', search: `person${round}`, limit: 25 }],
  // Every one of them there is is found: a page of one, so that both are as long.
  'search: a rare name': (round) => [
    'queue',
    { view: 'all', search: `person${100 + round} ${wordOf(0).slice(0, 3)}`, limit: 1 },
  ],
  'one write (a note)': (round) => [
    'actOnCase',
    { id: idOf(round * 7), action: { do: 'note', text: `round ${round}` } },
  ],
  'one write (an answer)': (round) => ['actOnCase', { id: idOf(500 + round), action: { do: 'answered' } }],
  'popup counts': () => ['overview', {}],
};
