import type { Post } from '../core/post';
import { type ask as askBackground, type HintView, onOrder } from '../messages';
import { pageKind, watchHealth, watchPosts, watchSentReplies, watchSurface } from '../x';
import { OpenHint } from './card/openHint';
import { isSent, mayCarryHint, type Voice } from './concern';
import { sweep } from './context';
import { deliver } from './deliver';
import { HintLayer } from './hints/hintLayer';
import { eachMinute } from './page/eachMinute';
import { showSurface } from './page/host';
import { styleMarks } from './page/marksStyle';
import { followComposers, type Panels } from './panel/panels';
import { refusalOf } from './panel/refusal';
import type { Session } from './session';

/** Everything of ours on this page. */
export interface Surfaces {
  /** Cases have changed elsewhere: every hint is asked for again. */
  refresh(): void;
}

/** Puts hints and panels on the page and keeps them there until `signal` ends. */
export function showSurfaces(session: Session, ask: typeof askBackground, signal: AbortSignal): Surfaces {
  const tell = (postId: string | null) => void ask('activePost', { postId }).catch(() => null);
  // What a reply answers stays the active post when a hint closes behind it.
  const active = (postId: string | null) => tell(postId ?? panels.target());
  const opened: OpenHint = new OpenHint({ ask, active, changed: (id, view) => layer.changed(id, view) });
  const layer: HintLayer = new HintLayer(
    {
      judge: (posts) => judge(ask, posts, session),
      matters: (post) => isSent(post, voice(session), pageKind(location) === 'status'),
      concerns: (post) => mayCarryHint(post, voice(session)),
      toggle: (row) => opened.toggle(row),
      undo: (row) => {
        if (row.view?.undo) void opened.act(row, { do: 'undo', eventId: row.view.undo });
      },
      leaving: (row) => opened.close(row),
      updated: (row) => opened.refresh(row),
    },
    signal,
  );
  watchSurface(({ surface }) => {
    showSurface(surface);
    styleMarks(surface);
  }, signal);
  const panels: Panels = followComposers({ ask, active }, signal);
  watchPosts(layer, signal);
  eachMinute(() => {
    layer.tick();
    opened.refresh();
  }, signal);
  watchHealth((state) => void ask('pageState', { state, route: location.pathname }).catch(() => null), signal);
  followSentReplies(ask, layer, panels, signal);
  onOrder({ insertReply: panels.insert }, signal);
  signal.addEventListener('abort', () => sweep(document), { once: true });
  return { refresh: () => layer.refresh() };
}

function voice({ settings, ownHandle }: Session): Voice {
  return { brand: settings.brand, ownHandle };
}

async function judge(ask: typeof askBackground, posts: Post[], { ownHandle }: Session): Promise<HintView[]> {
  return (await ask('judgePosts', ownHandle ? { posts, ownHandle } : { posts })).hints;
}

/** Tells the background what X answered to each reply, and the manager where X refused it. */
function followSentReplies(ask: typeof askBackground, layer: HintLayer, panels: Panels, signal: AbortSignal): void {
  watchSentReplies(async (sent) => {
    await deliver(() => ask('replySent', sent), signal);
    if (sent.result.ok) {
      panels.sent(sent.inReplyTo);
      return layer.refused(sent.inReplyTo, null);
    }
    const { short, long } = refusalOf(sent.result);
    layer.refused(sent.inReplyTo, short);
    panels.refused(sent.inReplyTo, long);
  }, signal);
}
