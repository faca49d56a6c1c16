import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutMarkup } from '../../../tools/build/textOnly';

it('leaves nothing in Preact that could write markup into a page', () => {
  const module = join(createRequire(import.meta.url).resolve('preact'), '../preact.mjs');
  const preact = readFileSync(module, 'utf8');
  expect(preact).toMatch(/\.innerHTML=[^=]/);
  expect(withoutMarkup(preact)).not.toMatch(/\.innerHTML=[^=]/);
  expect(withoutMarkup(preact)).toHaveLength(preact.length + 'textContent'.length - 'innerHTML'.length);
});
