import { BUILT_IN } from '../src/core/templates/library/index';

// Prints the built-in library as JSON lines, for reading, counting and checking outside the extension.
for (const { id, lang, situation, step, text } of BUILT_IN) {
  console.log(JSON.stringify({ id, lang, situation, step, text }));
}
