import type { Post } from '../../core/post';
import type { HintView } from '../../messages';
import type { Sighting } from '../../x';
import { Exceptions } from './exceptions';
import { HintMemory } from './hintMemory';
import { HintRow } from './hintRow';
import { JudgeQueue } from './judgeQueue';
import type { LayerDoors } from './layerDoors';
import { postPrint } from './postPrint';
import { moveFor, wishOf } from './room';
import { type ViewWatch, watchView } from './viewWatch';

/** All hints on the page: who gets a line, when, and what it says. */
export class HintLayer {
  #rows = new Map<HTMLElement, HintRow>();
  #memory = new HintMemory();
  #exceptions = new Exceptions();
  #queue: JudgeQueue;
  #view: ViewWatch;
  readonly #doors: LayerDoors;

  constructor(doors: LayerDoors, signal: AbortSignal) {
    this.#doors = doors;
    this.#view = watchView((article) => this.#leftView(article), signal);
    this.#queue = new JudgeQueue({
      judge: (posts) => doors.judge(posts),
      judged: (post, view) => this.#judged(post, view),
      failed: (posts) => this.#failed(posts),
    });
    signal.addEventListener('abort', () => this.gone([...this.#rows.keys()]), { once: true });
  }

  /** Takes in posts that came into the page; lines are reserved before the frame in which they appear is painted. */
  appeared(sightings: Sighting[]): void {
    for (const sighting of sightings) this.#take(sighting);
  }

  /** Lets go of articles that left the page or show another post now. */
  gone(articles: HTMLElement[]): void {
    for (const article of articles) this.#drop(article);
  }

  /** Asks anew about every post on the page: settings, cases or the account have changed. */
  refresh(): void {
    this.#memory.clear();
    for (const row of this.#rows.values()) if (this.#doors.matters(row.post)) this.#queue.add(row.post);
  }

  /** Lets every line say the waiting time as it is now. */
  tick(): void {
    for (const row of this.#rows.values()) this.#say(row);
  }

  /** Shows what an action of the manager has made of a post, with its undo. */
  changed(postId: string, view: HintView): void {
    this.#exceptions.set(postId, { changed: view.undo !== undefined });
    for (const row of this.#rowsOf(postId)) this.#judged(row.post, view);
  }

  /** Shows on the post that X refused the reply to it (`reason`: a few words), or, with null, that it no longer does. */
  refused(postId: string, reason: string | null): void {
    this.#exceptions.set(postId, reason === null ? {} : { refused: reason });
    for (const row of this.#rowsOf(postId)) {
      if (reason !== null) row.reserve();
      this.#say(row);
      if (reason === null) this.#queue.add(row.post);
    }
  }

  #take(sighting: Sighting): void {
    const { article, post, slot } = sighting;
    const before = this.#rows.get(article);
    if (before?.post.id === post.id) {
      if (before.reserved) before.reserve(slot);
      if (postPrint(before.post) !== postPrint(post)) this.#queue.add(post);
      before.post = post;
      return;
    }
    this.#drop(article);
    if (!slot || !this.#doors.matters(post)) return;
    const row = new HintRow(sighting, this.#doors);
    this.#rows.set(article, row);
    this.#view.observe(article);
    const known = this.#memory.viewOf(post);
    row.view = known;
    const wanted = known ? wishOf(known, this.#hasChanged(post.id)) !== 'none' : this.#doors.concerns(post);
    if (wanted || this.#exceptions.of(post.id).refused) row.reserve();
    this.#say(row);
    if (!known) this.#queue.add(post);
  }

  #drop(article: HTMLElement): void {
    const row = this.#rows.get(article);
    if (!row) return;
    this.#rows.delete(article);
    this.#view.forget(article);
    this.#doors.leaving(row);
    row.remove();
  }

  #judged(post: Post, view: HintView): void {
    this.#memory.remember(post, view);
    for (const row of this.#rowsOf(post.id)) {
      if (postPrint(row.post) !== postPrint(post)) continue;
      row.view = view;
      this.#settle(row, view);
    }
    // A reply seen below a complaint may have answered it, or may ask again.
    for (const row of this.#rowsOf(post.inReplyTo ?? '')) this.#queue.add(row.post);
  }

  /** Gives the row its line, or takes it, or puts that off, by the rules of room. */
  #settle(row: HintRow, view: HintView): void {
    const wish = wishOf(view, this.#hasChanged(row.post.id));
    const move = moveFor(wish, { reserved: row.reserved, inView: this.#view.inView(row.article) });
    row.later = move === 'fillLater' ? 'fill' : move === 'removeLater' ? 'remove' : undefined;
    if (move === 'fill') row.reserve();
    if (move === 'remove') this.#giveBack(row);
    this.#say(row);
    this.#doors.updated(row);
  }

  #giveBack(row: HintRow): void {
    this.#doors.leaving(row);
    row.remove();
  }

  #leftView(article: HTMLElement): void {
    const row = this.#rows.get(article);
    if (!row) return;
    if (this.#hasChanged(row.post.id)) {
      this.#exceptions.set(row.post.id, {});
      if (row.view) this.#settle(row, row.view);
    }
    if (row.later === 'fill') row.reserve();
    if (row.later === 'remove') this.#giveBack(row);
    row.later = undefined;
    this.#say(row);
  }

  #failed(posts: Post[]): void {
    for (const post of posts) for (const row of this.#rowsOf(post.id)) row.say({ unread: true }, Date.now());
  }

  #say(row: HintRow): void {
    // A line that is only waiting to be given back stays empty.
    if (row.later === 'remove' && row.view?.hint.band === 'none') row.silence();
    else row.say(this.#exceptions.of(row.post.id), Date.now());
  }

  #hasChanged(postId: string): boolean {
    return this.#exceptions.of(postId).changed === true;
  }

  #rowsOf(postId: string): HintRow[] {
    return [...this.#rows.values()].filter((row) => row.post.id === postId);
  }
}
