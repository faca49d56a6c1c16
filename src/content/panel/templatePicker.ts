import type { TemplateOffer } from '../../core/templates/template';
import type { Composer } from '../../x';
import { nextFrame } from '../page/nextFrame';
import type { PanelState } from './panelState';
import { type SlashQuery, slashQuery } from './slash';
import type { ReplyPlace } from './writer';

/** Templates offered at once. */
const OFFERS = 4;

/** What the picker asks of the panel it stands in. */
export interface PickerDoors {
  suggest(query: string, limit: number): Promise<TemplateOffer[]>;
  /** Changes what the panel shows. */
  set(change: Partial<PanelState>): void;
  state(): PanelState;
  write(text: string, place: ReplyPlace): void;
}

/** The template menu of one composer: opened by a slash at the beginning of a word, or by its button. */
export class TemplatePicker {
  #slash: SlashQuery | null = null;
  /** Where a slash stands that was answered with Escape: it stays a slash. */
  #refused: number | null = null;
  #asked = 0;
  /** Whether the offers shown are still those of what was typed before. */
  #stale = false;
  /** Enter was pressed on stale offers: the first of the new ones is meant. */
  #hurried = false;
  /** Whether the offer taken is to stand in place of the whole draft. */
  #all = false;
  readonly #composer: Composer;
  readonly #doors: PickerDoors;

  constructor(composer: Composer, doors: PickerDoors) {
    this.#composer = composer;
    this.#doors = doors;
  }

  /** The draft or the caret changed: opens, narrows or closes the menu. */
  changed(): void {
    const { mode } = this.#doors.state();
    if (mode === 'blanks' || mode === 'ask') return;
    const found = slashQuery(this.#composer.draft(), this.#composer.caret());
    if (!found) {
      this.#refused = null;
      // Focus in the list is no reason to close it: the editor has no caret then.
      if (mode === 'menu' && (this.#slash ? this.#composer.caret() !== null : false)) this.close();
      return;
    }
    if (found.start === this.#refused) return;
    const asked = mode === 'menu' && this.#slash?.query === found.query;
    this.#slash = found;
    if (!asked) this.#ask(found.query);
  }

  /** Opens the menu by its button. */
  open(): void {
    this.#slash = null;
    this.#ask('');
  }

  /** Gives the panel its place back; the text stays as it was. */
  close(): void {
    this.#slash = null;
    this.#asked += 1;
    this.#hurried = false;
    this.#doors.set({ mode: 'check', offer: null, spoken: '' });
  }

  /** Answers a key while the menu is open: Enter with Shift (`all`) replaces the draft. True when it was meant for it. */
  key(key: string, all: boolean): boolean {
    if (key === '/') this.#typedAnew();
    // Fast fingers press Enter before the page was looked at: the offers would be those of a letter less.
    if (key === 'Enter' && this.#doors.state().mode === 'menu') this.changed();
    const { mode, menu } = this.#doors.state();
    if (mode !== 'menu' || (all && key !== 'Enter')) return false;
    if (key === 'Escape') return this.#refuse();
    if (!menu.offers?.length && !this.#stale) return false;
    const count = menu.offers?.length || 1;
    if (key === 'ArrowDown') return this.select((menu.selected + 1) % count);
    if (key === 'ArrowUp') return this.select((menu.selected + count - 1) % count);
    if (key !== 'Enter') return false;
    this.#all = all;
    if (this.#stale) this.#hurried = true;
    else this.choose(menu.selected, all);
    return true;
  }

  select(index: number): true {
    const { menu } = this.#doors.state();
    const title = menu.offers?.[index]?.template.title ?? '';
    if (index !== menu.selected) this.#doors.set({ menu: { ...menu, selected: index }, spoken: title });
    return true;
  }

  /** Takes an offer: its blanks are asked for first, where it has any. */
  choose(index: number, all: boolean): void {
    const offer = this.#doors.state().menu.offers?.[index];
    if (!offer) return;
    this.#all = all;
    if (offer.blanks.length > 0) this.#doors.set({ mode: 'blanks', offer, spoken: '' });
    else this.insert(offer.text, all);
  }

  /** Writes the text of an offer in place of the slash, or of the draft. */
  insert(text: string, all: boolean): void {
    this.#doors.write(text, { slash: this.#slash, all: all || this.#all });
  }

  /**
   * A slash typed anew asks anew, even where it stands as the refused one did. Taken away and typed again before the page
   * was looked at, it is no change that anybody tells of.
   */
  #typedAnew(): void {
    if (this.#refused === null) return;
    this.#refused = null;
    nextFrame(() => this.changed());
  }

  #refuse(): true {
    this.#refused = this.#slash?.start ?? null;
    this.close();
    this.#composer.editor.focus();
    return true;
  }

  #ask(query: string): void {
    this.#asked += 1;
    this.#stale = true;
    this.#hurried = false;
    const asked = this.#asked;
    const { mode, menu } = this.#doors.state();
    const offers = mode === 'menu' ? menu.offers : null;
    const draft = this.#composer.draft();
    const written = draft.trim() !== (this.#slash ? `/${query}` : '');
    this.#doors.set({ mode: 'menu', menu: { query, offers, selected: 0 }, written });
    const show = (found: TemplateOffer[]) => {
      if (asked !== this.#asked || this.#doors.state().mode !== 'menu') return;
      this.#stale = false;
      this.#doors.set({ menu: { query, offers: found, selected: 0 }, spoken: found[0]?.template.title ?? '' });
      if (this.#hurried) this.choose(0, this.#all);
    };
    this.#doors.suggest(query, OFFERS).then(show, () => show([]));
  }
}
