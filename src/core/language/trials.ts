import type { Anchor } from './anchor';
import { newNote, type Word } from './lexicon';
import type { Element, Item, Pattern } from './pattern';

/** A phrase to find, with what it stands for. */
export interface Entry<T> extends Pattern {
  value: T;
  /** In the order in which the phrases were given. */
  rank: number;
}

/** A phrase to try where a certain word stands, for one of the matchers of a walk. */
export interface Trial<Member> extends Anchor {
  entry: Entry<unknown>;
  member: Member;
  /** The text in which it was tried last, and the first place that it has not tried there. */
  stream: number;
  next: number;
}

/** What a walk knows of a word. */
export interface Known<Member> {
  trials: readonly Trial<Member>[];
  /** For each of the trials, the number of the place that must be filled too; -1 where there is none. */
  partners: readonly number[];
  /** The numbers of such places that the word can fill. */
  fills: readonly number[];
}

/** Lists by the word, the prefix or the kind of token that they are looked up with. */
class Index<T> {
  private readonly lists = {
    word: new Map<string, T[]>(),
    prefix: new Map<string, T[]>(),
    kind: new Map<string, T[]>(),
  };
  private readonly prefixLengths = new Set<number>();

  add({ how, text }: Element, value: T): void {
    const list = this.lists[how].get(text);
    if (list) list.push(value);
    else this.lists[how].set(text, [value]);
    if (how === 'prefix') this.prefixLengths.add(text.length);
  }

  /** All that was filed under something the word is. */
  allFor({ key, kind }: Word): T[] {
    const { word, prefix, kind: kinds } = this.lists;
    const found = [...(word.get(key) ?? [])];
    for (const length of this.prefixLengths) {
      if (length <= key.length) found.push(...(prefix.get(key.slice(0, length)) ?? []));
    }
    found.push(...(kinds.get(kind) ?? []));
    if (kind !== 'punctuation') found.push(...(kinds.get('any') ?? []));
    return found;
  }
}

/** The phrases of a walk, filed by where they are to be tried. */
export class Trials<Member> {
  private readonly trials = new Index<Trial<Member>>();
  private readonly places = new Index<number>();
  /** Numbers of the places that are partners, by the numbers of their items. */
  private readonly partners = new Map<number, number>();
  /** Where each word keeps what is known of it. */
  private note = -1;

  /** How many places are partners; their numbers lie below. */
  get partnerCount(): number {
    return this.partners.size;
  }

  /** Files a phrase under its anchors. */
  add(entry: Entry<unknown>, anchors: readonly Anchor[], member: Member): void {
    for (const anchor of anchors) {
      this.trials.add(anchor.element, { ...anchor, entry, member, stream: -1, next: 0 });
      if (anchor.partner) this.addPartner(anchor.partner);
    }
    // What words keep is out of date.
    this.note = -1;
  }

  private addPartner({ number, options }: Item): void {
    if (this.partners.has(number)) return;
    const partner = this.partners.size;
    this.partners.set(number, partner);
    for (const [first] of options) if (first) this.places.add(first, partner);
  }

  /** What is known of a word, worked out where it is met first. */
  at(word: Word): Known<Member> {
    if (this.note < 0) this.note = newNote();
    return (word.notes[this.note] as Known<Member> | undefined) ?? this.learn(word);
  }

  private learn(word: Word): Known<Member> {
    const trials = this.trials.allFor(word);
    const partners = trials.map(({ partner }) => (partner && this.partners.get(partner.number)) ?? -1);
    const fills = [...new Set(this.places.allFor(word))];
    const known = trials.length + fills.length > 0 ? { trials, partners, fills } : (NOTHING as Known<Member>);
    word.notes[this.note] = known;
    return known;
  }
}

const NOTHING: Known<never> = { trials: [], partners: [], fills: [] };
