/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { CrowdPost } from '../../crowd/crowd-post';
import { buttonLabel, compact, countsOf, groupLabel } from '../format';
import { ICONS } from '../icons';
import { Link } from '../link';
import { THEMES } from '../look';
import { openReply, statusPath } from '../navigation';
import { testId } from '../test-id';
import { Button, Icon, Span, Text, View } from '../view';
import { word } from '../words';
import { change, world } from '../world';

const ROW = { flexDirection: 'row', alignItems: 'center', gap: 4 } as const;

/** Turns the own like or repost of a post on or off. */
export function toggle(which: 'liked' | 'reposted', id: string): void {
  change((next) => {
    if (!next[which].delete(id)) next[which].add(id);
  });
}

/** Reply, repost, like, views, bookmark, share; the group's label carries all counters. */
export function ActionBar({ post, focal }: { post: CrowdPost; focal: boolean }) {
  const counts = countsOf(post);
  const liked = world().liked.has(post.id);
  const reposted = world().reposted.has(post.id);
  return (
    <View>
      <View
        role="group"
        aria-label={groupLabel(post)}
        id={`id__${post.id.slice(-9)}bar`}
        box={{ flexDirection: 'row', justifyContent: 'space-between', maxWidth: focal ? 'none' : 425, marginTop: 12 }}
      >
        <Action
          test="reply"
          label={buttonLabel('reply', counts.replies, false)}
          shape={ICONS.reply}
          count={counts.replies}
          onClick={() => openReply(post.id)}
        />
        <Action
          test={reposted ? 'unretweet' : 'retweet'}
          label={buttonLabel('retweet', counts.reposts, reposted)}
          shape={ICONS.repost}
          count={counts.reposts}
          onClick={() => toggle('reposted', post.id)}
          menu
        />
        <Action
          test={liked ? 'unlike' : 'like'}
          label={buttonLabel('like', counts.likes, liked)}
          shape={ICONS.like}
          count={counts.likes}
          onClick={() => toggle('liked', post.id)}
        />
        {focal ? null : (
          <View>
            <Link href={`${statusPath(post.id)}/analytics`} aria-label={buttonLabel('views', counts.views, false)}>
              <Counter shape={ICONS.views} count={counts.views} />
            </Link>
          </View>
        )}
        <Action test="bookmark" label={word('bookmark')} shape={ICONS.bookmark} />
        <Action label={word('share')} shape={ICONS.share} menu />
      </View>
    </View>
  );
}

interface ActionProps {
  test?: string;
  label: string;
  shape: string;
  count?: number;
  menu?: boolean;
  onClick?: () => void;
}

function Action({ test, label, shape, count, menu, onClick }: ActionProps): ReactNode {
  const press = (event: { stopPropagation(): void }) => {
    event.stopPropagation();
    onClick?.();
  };
  return (
    <View>
      <Button
        {...(test ? { test } : {})}
        aria-label={label}
        onClick={press}
        {...(menu ? { 'aria-haspopup': 'menu', 'aria-expanded': false } : {})}
      >
        <Counter shape={shape} count={count ?? 0} />
      </Button>
    </View>
  );
}

function Counter({ shape, count }: { shape: string; count: number }) {
  return (
    <Text style={{ color: THEMES[world().theme].muted }}>
      <View box={ROW}>
        <View>
          <View />
          <Icon shape={shape} />
        </View>
        {count ? (
          <View>
            <span style={{ transform: 'translate3d(0px, 0px, 0px)' }} {...testId('app-text-transition-container')}>
              <Span box={{ fontSize: '0.85rem' }}>
                <Span>{compact(count)}</Span>
              </Span>
            </span>
          </View>
        ) : null}
      </View>
    </Text>
  );
}
