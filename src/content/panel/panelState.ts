import type { TemplateOffer } from '../../core/templates/template';
import type { Checked } from './draftCheck';

/** One line of the panel that says what happened, with at most one thing to do about it. */
export interface Note {
  look: 'done' | 'info' | 'problem';
  words: string;
  action?: { words: string; run(): void };
}

/** The template menu: where its text goes and what it offers. */
export interface MenuState {
  query: string;
  /** Null until the background has answered. */
  offers: TemplateOffer[] | null;
  selected: number;
}

/** Everything the panel shows. */
export interface PanelState {
  mode: 'check' | 'menu' | 'blanks' | 'ask';
  draft: string;
  checked: Checked | null;
  /** What is said to screen readers once typing has paused. */
  spoken: string;
  notes: Note[];
  menu: MenuState;
  /** The template whose blanks are being filled. */
  offer: TemplateOffer | null;
  /** Whether something else than the slash query was written. */
  written: boolean;
  /** How the customer is called, where known. */
  customer: string | null;
}

/** What can be done in the panel. */
export interface PanelDoors {
  openMenu(): void;
  fix(index: number): void;
  /** Mutes a rule for good. */
  mute(rule: string): void;
  /** Mutes a rule for this draft. */
  muteHere(rule: string): void;
  select(index: number): void;
  /** Takes an offer; `all` puts it in place of the whole draft. */
  choose(index: number, all: boolean): void;
  menuKey(key: string, all: boolean): boolean;
  /** Writes an offer whose blanks were filled. */
  insert(text: string, all: boolean): void;
  back(): void;
  postAsItIs(): void;
}

/** The panel of a composer in which nothing was written yet. */
export function newPanelState(): PanelState {
  return {
    mode: 'check',
    draft: '',
    checked: null,
    spoken: '',
    notes: [],
    menu: { query: '', offers: null, selected: 0 },
    offer: null,
    written: false,
    customer: null,
  };
}
