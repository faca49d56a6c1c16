import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import { sources } from './sources';

interface Words {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const english: Record<string, Words> = en;
const french: Record<string, Words> = fr;
const holes = (words: Words) => [...words.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();

describe('the words of the interface', () => {
  it('exist in both languages', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same holes in both languages, each with its content', () => {
    for (const [key, words] of Object.entries(english)) {
      const other = french[key] ?? { message: '' };
      expect(new Set(holes(other)), key).toEqual(new Set(holes(words)));
      for (const name of holes(words)) expect(words.placeholders?.[name ?? ''], key).toBeDefined();
      for (const name of holes(other)) expect(other.placeholders?.[name ?? ''], key).toBeDefined();
    }
  });

  it('never break a French line before its punctuation', () => {
    for (const [key, { message }] of Object.entries(french)) expect(message, key).not.toMatch(/ [:;?!»%]|« /);
  });

  it('hold nothing that cannot be seen', () => {
    for (const [key, { message }] of [...Object.entries(english), ...Object.entries(french)])
      expect(message, key).not.toMatch(/\p{Cc}/u);
  });

  it('hold every key that the code names', () => {
    const named = sources('src').flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\('([a-z][A-Za-z0-9_]+)'/g)].map(([, key]) => ({ path, key: key ?? '' })),
    );
    expect(named.filter(({ key }) => !(key in english))).toEqual([]);
    const plural = sources('src').flatMap(({ path, text }) =>
      [...text.matchAll(/\btn\('([a-z][A-Za-z0-9_]+)'/g)].map(([, key]) => ({ path, key: key ?? '' })),
    );
    expect(plural.filter(({ key }) => !(`${key}_one` in english && `${key}_other` in english))).toEqual([]);
  });

  it('hold no word that nothing uses', () => {
    const code = sources('src', ['.ts', '.tsx'])
      .map(({ text }) => text)
      .join('\n');
    const used = (key: string) => {
      const stem = key.replace(/_(one|other)$/, '');
      // A key may be put together from a prefix and a kind: `reason_${kind}`.
      const prefixes = stem.split('_').map((_, index, parts) => `${parts.slice(0, index + 1).join('_')}_`);
      return code.includes(stem) || prefixes.some((prefix) => code.includes(`\`${prefix}\${`));
    };
    const ours = Object.keys(english).filter((key) => !key.startsWith('extension_'));
    expect(ours.filter((key) => !used(key))).toEqual([]);
  });
});
