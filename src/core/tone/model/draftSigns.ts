import type { Span } from '../../language/span';
import type { Complaint } from '../complaint';
import type { DraftContext } from '../context';
import { CREDIT_IDS } from '../credits/index';
import type { LinearInput } from './linear';
import { wordPlacesOf } from './words';

const KINDS = ['complaint', 'praise', 'question', 'unknown'] as const satisfies readonly Complaint['kind'][];
const HARM = ['grave', 'safety', 'angry'] as const;
/** Longer drafts count as this long, in sentences. */
const MOST_SENTENCES = 5;
const LENGTHS = Array.from({ length: MOST_SENTENCES + 1 }, (_, count) => `sentences${count}`);

/** What a whole draft looks like beside its words: what it answers, what it earns there, and how long it is. */
export const DRAFT_SIGNS: readonly string[] = [
  ...CREDIT_IDS,
  ...CREDIT_IDS.map((id) => `${id}ToOther`),
  ...KINDS,
  ...HARM,
  ...LENGTHS,
];

/** A whole draft as the model is asked about it. */
export function draftInput(draft: DraftContext): LinearInput {
  const { complaint, credits, sentences, tokens, text } = draft;
  const isComplaint = complaint.kind === 'complaint';
  const all: Span = { start: 0, end: text.length };
  const names = [
    ...[...credits.keys()].map((id) => (isComplaint ? id : `${id}ToOther`)),
    complaint.kind,
    ...HARM.filter((harm) => complaint[harm]),
    `sentences${Math.min(MOST_SENTENCES, sentences.length)}`,
  ];
  return { places: wordPlacesOf(tokens, all), signs: names.map((name) => PLACE.get(name) ?? 0) };
}

const PLACE = new Map(DRAFT_SIGNS.map((name, place) => [name, place]));
