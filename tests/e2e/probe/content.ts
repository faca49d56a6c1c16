import type { Post } from '../../../src/core/post';
import type { SentReply } from '../../../src/messages';
import {
  meetPageWorld,
  openComposers,
  watchComposers,
  watchPosts,
  watchSendAttempts,
  watchSentReplies,
} from '../../../src/x';
import type { InsertWhere } from '../../../src/x/types';

/**
 * A content script that is nothing but our eyes and hands on X, so that they are tested in a real isolated world
 * without the rest of the extension. Tests speak to it by events that carry JSON.
 */
meetPageWorld();
const forever = new AbortController().signal;
const sent: SentReply[] = [];
const attempts: string[] = [];
const posts = new Map<string, Post>();
const none = (): undefined => undefined;

watchPosts(
  {
    appeared: (sightings) => {
      for (const { post } of sightings) posts.set(post.id, post);
    },
    gone: none,
  },
  forever,
);
watchComposers({ opened: none, changed: none, closed: none }, forever);
watchSentReplies((reply) => sent.push(reply), forever);
watchSendAttempts(({ event, composer }) => {
  attempts.push(event.type);
  if (composer.draft().includes('HOLD')) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, forever);

function composers() {
  return openComposers().map((composer) => ({
    reply: composer.isReply(),
    target: composer.target()?.postId ?? null,
    draft: composer.draft(),
    caret: composer.caret(),
    slotBefore: composer.slot.nextElementSibling?.getAttribute('data-testid') ?? null,
    canSend: composer.sendButton()?.matches(':not([disabled])') ?? false,
  }));
}

const answers = {
  composers,
  insert: (text: string, where: InsertWhere) => openComposers()[0]?.insert(text, where),
  ranges: (start: number, end: number) => openComposers()[0]?.ranges(start, end).map(String),
  seen: () => ({ posts: [...posts.values()], sent, attempts }),
};
export type Answers = typeof answers;

document.addEventListener('probe:ask', (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const answer = (answers[name as keyof Answers] as (...given: unknown[]) => unknown)(...args);
  void Promise.resolve(answer).then((value) =>
    document.dispatchEvent(new CustomEvent('probe:answer', { detail: JSON.stringify({ id, value }) })),
  );
});
