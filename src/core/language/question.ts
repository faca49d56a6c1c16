import { compilePhrases } from './phrases';
import { sentencesOf } from './sentences';
import type { Span } from './span';
import { type Token, tokenize } from './tokenize';

const OPENERS = compilePhrases<true>([
  [
    true,
    [
      '^ (hi|hello|hey|bonjour|bonsoir|salut|please)? <mention>? (any idea|anyone know|anybody know|does anyone|do you|can you|can i|could you|could i|is there|are there|is it possible|how do i|how can i|how long|where can i|when will|when does|what time|which|may i)',
      "^ (hi|hello|hey|bonjour|bonsoir|salut)? <mention>? (est ce que|est ce qu'|savez vous|pouvez vous|peut on|puis je|y a t il|comment puis je|comment faire|ou puis je|quand sera|a quelle heure|quel est|quelle est|quels sont|c' est possible)",
      '^ (como puedo|cuando|donde puedo|wann|wie kann ich|gibt es|come posso|quando|dove posso|como posso|onde posso)',
    ],
  ],
]);
/** "Are you kidding me?", "How can you…?": asked, but nobody waits for an answer. */
const RHETORICAL = compilePhrases<true>([
  [
    true,
    [
      '(are you|you) (kidding|joking|serious|insane|mad|blind|deaf) (me|right now)?',
      'what (the|is wrong|kind of|on earth)',
      'how (dare|can you|is this|hard|difficult|many times|do you sleep)',
      'why (bother|is it so|do you even|should i)',
      'seriously ?',
      "(c' est|vous) (une blague|serieux|quoi ce|rigolez|plaisantez|foutez|moquez)",
      'vous (vous)? (foutez|moquez) (de)?',
      "(combien de|jusqu' a quand|a quoi bon|c' est normal|vous trouvez)",
    ],
  ],
]);

/** Whether a text (or the sentence at `span` in it) asks for an answer. A rhetorical question asks for none. */
export function isQuestion(text: string, span?: Span): boolean {
  return isQuestionOf(tokenize(span ? text.slice(span.start, span.end) : text));
}

/** The same for tokens: whether any of their sentences asks for an answer. */
export function isQuestionOf(tokens: readonly Token[]): boolean {
  const opened = OPENERS.find(tokens);
  if (opened.length === 0 && !tokens.some(isAsking)) return false;
  const asking = [...opened, ...tokens.filter(isAsking)];
  const rhetorical = RHETORICAL.find(tokens);
  return sentencesOf(tokens).some((sentence) => holdsAny(sentence, asking) && !holdsAny(sentence, rhetorical));
}

function isAsking({ kind, norm }: Token): boolean {
  return kind === 'punctuation' && norm.includes('?');
}

function holdsAny(sentence: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start >= sentence.start && span.end <= sentence.end);
}
