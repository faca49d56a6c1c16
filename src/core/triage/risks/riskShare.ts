import { newNote, type Word } from '../../language/lexicon';
import { RISKS } from '../hint';
import { maskedForm, wordPlace } from '../model/features';
import { innerPlaces, shareOf } from '../model/share';
import { addPlace } from './riskTable';
import { riskWeights } from './riskWeights';

/** What the risk heads make of one word wherever it stands: weights added up by risk, in the order of `RISKS`. */
export interface RiskShare {
  /** Of the word itself, and of the groups of characters within it and the spaces around it. */
  word: Int32Array;
  inner: Int32Array;
}

/** Where each word keeps its share. */
const NOTE = newNote();

/** The share of a word, worked out once. */
export function riskShareOf(word: Word): RiskShare {
  const known = word.notes[NOTE] as RiskShare | undefined;
  if (known !== undefined) return known;
  const { table } = riskWeights();
  const share = { word: new Int32Array(RISKS.length), inner: new Int32Array(RISKS.length) };
  addPlace(table, wordPlace(shareOf(word).hash), share.word);
  for (const place of innerPlaces(` ${maskedForm(word)} `)) addPlace(table, place, share.inner);
  word.notes[NOTE] = share;
  return share;
}
