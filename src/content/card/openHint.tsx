import { render } from 'preact';
import type { ask as askBackground, CaseAction, CaseView, HintView } from '../../messages';
import { t } from '../../ui/i18n';
import { openPost, openReplyTo } from '../../x';
import type { HintRow } from '../hints/hintRow';
import { clearMarks, paintMarks } from '../page/marks';
import { HintCard } from './HintCard';
import { reasonMarks } from './reasonMarks';
import { steady } from './steady';

/** What an opened hint asks of the rest. */
export interface OpenDoors {
  ask: typeof askBackground;
  /** An action has made this of the post. */
  changed(postId: string, view: HintView): void;
  /** The post the manager works on, null when the hint closes. */
  active(postId: string | null): void;
}

/** Actions after which there is nothing more to do in the card: the line says what happened, with its undo. */
const CLOSING: readonly CaseAction['do'][] = ['answered', 'dismiss', 'relabel', 'settle', 'followedUp'];

/**
 * Milliseconds for which the card waits for the case, so that its buttons do not move once they are seen. A background that
 * sleeps takes about a third of a second to wake.
 */
const PATIENCE = 600;

/** The one hint that is open: its card, its marks in the post, its keys. */
export class OpenHint {
  #row: HintRow | undefined;
  #detail: CaseView | null = null;
  #problem: string | null = null;
  /** Ends the patience with which the case is waited for. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #doors: OpenDoors;

  constructor(doors: OpenDoors) {
    this.#doors = doors;
  }

  /** Opens the hint of `row`, or closes it where it is the open one. The line keeps its place on the screen. */
  toggle(row: HintRow): void {
    if (this.#row === row) {
      this.close();
      return;
    }
    if (!row.view) return;
    steady(row.article, () => this.close());
    this.#row = row;
    row.line?.button.setAttribute('aria-expanded', 'true');
    row.line?.host.root.addEventListener('keydown', this.#onKey as EventListener);
    this.#doors.active(row.post.id);
    void this.#load(row);
    this.#patience = setTimeout(() => this.refresh(row), PATIENCE);
  }

  /** Closes what is open; with `row` only where it is that one. Focus goes back to the line if it was in the card. */
  close(row = this.#row): void {
    if (!row || row !== this.#row) return;
    clearTimeout(this.#patience);
    this.#row = undefined;
    this.#detail = null;
    this.#problem = null;
    clearMarks(this);
    const { line } = row;
    if (!line) return;
    line.host.root.removeEventListener('keydown', this.#onKey as EventListener);
    const hadFocus = line.place.contains(line.host.root.activeElement);
    render(null, line.place);
    line.button.setAttribute('aria-expanded', 'false');
    if (hadFocus) line.button.focus({ preventScroll: true });
    this.#doors.active(null);
  }

  /** Shows again what is known of `row`, where it is open: its hint or the time has changed. */
  refresh(row = this.#row): void {
    if (row && row === this.#row) this.#render();
  }

  /** Does something to the post of `row` and shows what came of it. */
  async act(row: HintRow, action: CaseAction): Promise<void> {
    try {
      const view = await this.#doors.ask('actOnCase', { id: row.post.id, action, post: row.post });
      if (CLOSING.includes(action.do)) this.close(row);
      this.#doors.changed(row.post.id, view);
      if (this.#row === row) await this.#load(row);
    } catch {
      this.#problem = t('hint_failed');
      this.refresh(row);
    }
  }

  async #load(row: HintRow): Promise<void> {
    const detail = await this.#doors.ask('caseDetail', { id: row.post.id }).catch(() => null);
    if (this.#row !== row) return;
    this.#detail = detail;
    this.#render();
  }

  #render(): void {
    const row = this.#row;
    if (!row?.line || !row.view) return;
    clearTimeout(this.#patience);
    render(
      <HintCard
        post={row.post}
        view={row.view}
        detail={this.#detail}
        problem={this.#problem}
        now={Date.now()}
        act={(action) => void this.act(row, action)}
        reply={() => this.#reply(row)}
        openPost={openPost}
      />,
      row.line.place,
    );
    paintMarks(this, reasonMarks(row.article, row.view));
  }

  #reply(row: HintRow): void {
    if (openReplyTo(row.article)) return;
    this.#problem = t('hint_no_reply_button');
    this.refresh(row);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    const button = this.#row?.line?.button;
    this.close();
    button?.focus({ preventScroll: true });
  };
}
