import { render } from 'preact';
import { t } from '../../ui/i18n';
import type { Composer } from '../../x';
import { type Host, newHost } from '../page/host';
import { Panel } from './Panel';
import { type Note, newPanelState, type PanelDoors, type PanelState } from './panelState';

/** The panel as it stands on the page: what it shows, and where. */
export class PanelView {
  state: PanelState = newPanelState();
  /** Whether the composer says which post it answers. */
  targetKnown = true;
  #host: Host | undefined;
  /** What happened last; it leaves when the draft changes after it. */
  #event: { note: Note; draft: string } | null = null;
  readonly #composer: Composer;
  readonly #doors: PanelDoors;

  constructor(composer: Composer, doors: PanelDoors) {
    this.#composer = composer;
    this.#doors = doors;
  }

  get onPage(): boolean {
    return this.#host !== undefined;
  }

  /** Puts the panel into the composer's slot, with the room for verdict and practices. */
  open(): void {
    this.#host ??= newHost('panel', this.#composer.slot);
  }

  /** Takes in the draft: a question or a note about an earlier one is over. */
  follow(draft: string): void {
    if (this.#event && this.#event.draft !== draft) this.#event = null;
    if (this.state.mode === 'ask' && draft !== this.state.draft) this.state = { ...this.state, mode: 'check' };
    this.state = { ...this.state, draft };
  }

  set(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    if (!this.#host) return;
    const unknown: Note[] = this.targetKnown ? [] : [{ look: 'info', words: t('panel_target_unknown') }];
    const notes = [...unknown, ...(this.#event ? [this.#event.note] : [])];
    render(<Panel state={{ ...this.state, notes }} doors={this.#doors} />, this.#host.mount);
  }

  /** Says what happened; null takes back what was said. */
  tell(note: Note | null): void {
    this.#event = note && { note, draft: this.#composer.draft() };
    this.set({});
  }

  remove(): void {
    if (!this.#host) return;
    render(null, this.#host.mount);
    this.#host.remove();
    this.#host = undefined;
  }
}
