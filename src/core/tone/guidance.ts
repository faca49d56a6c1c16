import type { DraftContext } from './context';
import { findLinks } from './length';

/** What is asked of the customer so that we can go on: a fact that only they know, or what they have tried. */
const ASKED =
  /\b(?:(?:have|did|do|are|were|could|can|would|will|might) you|(?:which|what|where|when) (?:\w+ ){0,4}(?:are|did|do|is|was|were)|let us know (?:which|what|when|where|if|whether|how|your|the)|(?:share|send|tell|give) (?:us )?(?:with us )?(?:the|your|a|which|what)|avez-vous|aviez-vous|etes-vous|pouvez-vous|pourriez-vous|quel(?:le)?s?|dites-(?:nous|moi)|indiquez|precisez|communiquez|transmettez)\b/;

/** Whether the reply shows a way on: a page that is linked, or something that it needs to know to help. */
export function guides({ text, readable }: DraftContext): boolean {
  return findLinks(text).length > 0 || ASKED.test(readable.text);
}
