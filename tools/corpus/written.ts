import { readdirSync, readFileSync } from 'node:fs';
import { RISKS, type Risk } from '../../src/core/triage/hint';
import { generator } from '../random';
import type { CorpusKind } from './kinds';

/** One post that somebody invented as a whole, with what a careful reader would say of it. */
export interface WrittenPost {
  text: string;
  lang: string;
  /** Who wrote it: each hand has its own file in each language. */
  hand: string;
  kind: CorpusKind;
  label: 0 | 1;
  risks: readonly Risk[];
  /** 0 none, 1 mild annoyance, 2 real trouble, 3 grave. */
  severity: number;
  /** Short and straight, as most people write; the other hands tell most things in a roundabout way. */
  isPlain: boolean;
  /** It may be trained on; one in eight is kept for looking at the model. */
  seen: boolean;
}

/** The hands that were asked for plain posts, by language. */
const PLAIN_HANDS: Record<string, readonly string[]> = { en: ['11', '12', '13'], fr: ['14', '15', '16'] };

const FOLDER = new URL('./written/', import.meta.url);
/** Accounts that stand for `{brand}`, all invented. */
const ACCOUNTS = [
  '@Pellico',
  '@Norvane',
  '@BramleyRail',
  '@Quillon_fr',
  '@Tessaro',
  '@Ombrelle',
  '@Kestrel_Help',
  '@LunaMarket',
];

/** The posts of `tools/corpus/written/`, each as it stands but for the account, always the same. */
export function writtenPosts(): WrittenPost[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name, index) => postsOf(name, generator(3_000 + index)));
}

function postsOf(name: string, random: () => number): WrittenPost[] {
  const [lang = '', hand = ''] = name.replace('.tsv', '').split('-');
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line, place) => {
    const [kind = '', risks = '', severity = '', text = ''] = line.split('\t');
    return {
      text: text.replaceAll('{brand}', ACCOUNTS[Math.floor(random() * ACCOUNTS.length)] ?? ''),
      lang,
      hand,
      kind: kind as CorpusKind,
      label: kind === 'complaint' || kind === 'sarcasm' ? 1 : 0,
      risks: RISKS.filter((risk) => risks.split(',').includes(risk)),
      severity: Number(severity),
      isPlain: PLAIN_HANDS[lang]?.includes(hand) ?? false,
      seen: place % 8 !== 7,
    };
  });
}
