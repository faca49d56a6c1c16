/** @jsxImportSource react */
import type { CrowdPost } from '../../crowd/crowd-post';
import { compact, fullDate } from '../format';
import { ICONS } from '../icons';
import { Link } from '../link';
import { THEMES } from '../look';
import { statusPath } from '../navigation';
import { testId } from '../test-id';
import { Button, Icon, Span, Text, View } from '../view';
import { word } from '../words';
import { postOf, world } from '../world';
import { ActionBar } from './action-bar';
import { Avatar } from './avatar';
import { PostMedia } from './media';
import { PostText } from './post-text';
import { Quote } from './quote';
import { UserName } from './user-name';

const ROW = { flexDirection: 'row', gap: 8 } as const;

export type ArticleShape = 'list' | 'focal' | 'copy';

function Menu() {
  return (
    <View box={{ ...ROW, marginLeft: 'auto' }}>
      <Button aria-label={word('grok')}>
        <Icon shape={ICONS.grok} />
      </Button>
      <Button test="caret" aria-label={word('more')} aria-haspopup="menu">
        <Icon shape={ICONS.more} />
      </Button>
    </View>
  );
}

/** The inside of a post in a list or in the reply dialog. */
export function ListBody({ post, shape, line }: { post: CrowdPost; shape: ArticleShape; line: boolean }) {
  return (
    <View box={ROW}>
      <View>
        <View test="Tweet-User-Avatar">
          <Avatar handle={post.author} />
        </View>
        {line ? (
          <View
            box={{ width: 2, flexGrow: 1, margin: '4px auto 0' }}
            style={{ backgroundColor: THEMES[world().theme].border }}
          />
        ) : null}
      </View>
      <View box={{ flexGrow: 1, flexBasis: 0 }}>
        <View>
          <View box={{ flexDirection: 'row', alignItems: 'flex-start' }}>
            <View>
              <UserName post={post} shape={shape === 'copy' ? 'plain' : 'list'} />
            </View>
            {shape === 'copy' ? null : <Menu />}
          </View>
        </View>
        {shape === 'list' ? <ReplyingTo post={post} /> : null}
        <PostText post={post} lines={10} />
        {shape === 'copy' ? null : <Below post={post} focal={false} />}
        {post.promoted ? (
          <Text style={{ color: THEMES[world().theme].muted }}>
            <Span>{word('ad')}</Span>
          </Text>
        ) : null}
      </View>
    </View>
  );
}

/** X names whom a post answers in lists, not in its own thread. */
function ReplyingTo({ post }: { post: CrowdPost }) {
  const parent = post.inReplyTo ? world().posts.get(post.inReplyTo) : undefined;
  if (!parent || /\/status\//.test(world().path)) return null;
  return (
    <Text style={{ color: THEMES[world().theme].muted }}>
      {word('replyingTo')}
      <Link base="css-1jxf684" dir="ltr" href={`/${parent.author}`}>
        @{parent.author}
      </Link>
    </Text>
  );
}

function Below({ post, focal }: { post: CrowdPost; focal: boolean }) {
  return (
    <>
      <PostMedia post={post} />
      {post.quotes ? <Quote id={postOf(post.quotes).id} /> : null}
      {focal ? <FocalTime post={post} /> : null}
      <ActionBar post={post} focal={focal} />
    </>
  );
}

/** The inside of the post a status page is about. */
export function FocalBody({ post }: { post: CrowdPost }) {
  return (
    <View>
      <View box={{ ...ROW, marginBottom: 8 }}>
        <View test="Tweet-User-Avatar">
          <Avatar handle={post.author} />
        </View>
        <UserName post={post} shape="focal" />
        <Menu />
      </View>
      <PostText post={post} large />
      <Below post={post} focal />
    </View>
  );
}

function FocalTime({ post }: { post: CrowdPost }) {
  const muted = { color: THEMES[world().theme].muted };
  return (
    <View box={{ flexDirection: 'row', gap: 4, marginTop: 12 }}>
      <Text style={muted}>
        <Link
          base="css-1jxf684"
          href={statusPath(post.id)}
          aria-label={fullDate(post.at)}
          aria-describedby={`id__${post.id.slice(-9)}time`}
        >
          <time dateTime={new Date(post.at).toISOString()}>{fullDate(post.at)}</time>
        </Link>
      </Text>
      <Text aria-hidden="true" style={muted}>
        <Span>·</Span>
      </Text>
      <Link base="css-146c3p1" dir="ltr" href={`${statusPath(post.id)}/analytics`} style={muted}>
        <span {...testId('app-text-transition-container')}>
          <Span>{compact(post.counts.views)}</Span>
        </span>
        <Span>{word('views')}</Span>
      </Link>
    </View>
  );
}
