import type { Post } from '../../core/post';
import type { HintView } from '../../messages';
import type { Sighting } from '../../x';
import { type HintLine, newHintLine } from './hintLine';
import { type LineContent, lineContent, refusedContent, unreadContent } from './lineContent';

/** Why a line says something else than the hint of its post. */
export interface Exception {
  /** X refused the reply, for this reason in a few words. */
  refused?: string;
  /** The background could not be asked. */
  unread?: boolean;
  /** The manager has just acted here and can take it back. */
  changed?: boolean;
}

/** What a row asks of the layer it stands in. */
export interface RowDoors {
  toggle(row: HintRow): void;
  undo(row: HintRow): void;
}

/** A post on the page and the line below it, where there is one. */
export class HintRow {
  readonly article: HTMLElement;
  /** As it shows now; its id never changes. */
  post: Post;
  view: HintView | undefined;
  line: HintLine | undefined;
  /** What is put off until the post has left the view. */
  later: 'fill' | 'remove' | undefined;
  #slot: HTMLElement | null;
  readonly #doors: RowDoors;
  #said = '';

  constructor({ article, post, slot }: Sighting, doors: RowDoors) {
    this.article = article;
    this.post = post;
    this.#slot = slot;
    this.#doors = doors;
  }

  get reserved(): boolean {
    return this.line !== undefined;
  }

  /** Puts an empty line below the post, or back there when X made the content column anew. */
  reserve(slot: HTMLElement | null = this.#slot): void {
    this.#slot = slot;
    if (!slot) return;
    this.line ??= newHintLine({ toggle: () => this.#doors.toggle(this), undo: () => this.#doors.undo(this) });
    if (this.line.host.element.parentElement !== slot) slot.append(this.line.host.element);
  }

  /** Says what is known now; nothing happens where that is what the line says already. */
  say(exception: Exception, now: number): void {
    if (!this.line) return;
    const content = this.#content(exception, now);
    const undoable = Boolean(exception.changed && this.view?.undo);
    const said = `${content?.look} ${content?.name} ${undoable}`;
    if (said === this.#said) return;
    this.#said = said;
    this.line.say(content, undoable);
  }

  /** Leaves the room below the post empty. */
  silence(): void {
    this.#said = '';
    this.line?.say(null, false);
  }

  remove(): void {
    this.line?.host.remove();
    this.line = undefined;
    this.later = undefined;
    this.#said = '';
  }

  #content(exception: Exception, now: number): LineContent | null {
    if (exception.refused) return refusedContent(exception.refused);
    if (this.view) return lineContent(this.view, now);
    return exception.unread ? unreadContent() : null;
  }
}
