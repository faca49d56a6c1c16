/** Up to the next stop; a point between digits ends nothing. */
const SENTENCE = /(?:[^.!?;\n]|\.(?=\d))+/g;

/** The sentences of a readable text, each with its place, without their stops. A semicolon ends one as well. */
export function plainSentences(text: string): RegExpExecArray[] {
  return [...text.matchAll(SENTENCE)];
}
