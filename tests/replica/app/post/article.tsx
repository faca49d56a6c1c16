/** @jsxImportSource react */
import type { CrowdPost } from '../../crowd/crowd-post';
import { atoms } from '../atoms';
import { ICONS } from '../icons';
import { Link } from '../link';
import { THEMES } from '../look';
import { go, statusPath } from '../navigation';
import { testId } from '../test-id';
import { Icon, Span, View } from '../view';
import { word } from '../words';
import { personOf, postOf, world } from '../world';
import { type ArticleShape, FocalBody, ListBody } from './bodies';

const PARTS = ['name', 'text', 'bar', 'time', 'media', 'quote', 'social', 'views', 'badge', 'handle'];

interface ArticleProps {
  id: string;
  shape: ArticleShape;
  /** The line that ties it to the next post of the thread: a box 2 px wide. */
  line?: boolean;
}

/** A post. `focal` is the one a status page is about, `copy` the one shown in the reply dialog, without links. */
export function Article({ id, shape, line = false }: ArticleProps) {
  const post = postOf(id);
  const open = () => shape === 'list' && !post.promoted && go(statusPath(id));
  const article = (
    <article
      role="article"
      tabIndex={shape === 'list' ? 0 : -1}
      aria-labelledby={PARTS.map((part) => `id__${id.slice(-9)}${part}`).join(' ')}
      className={`css-175oi2r ${atoms({ padding: '12px 16px', outline: 'none', cursor: shape === 'list' ? 'pointer' : 'auto' })}`}
      onClick={open}
      {...testId('tweet')}
    >
      <View>
        <View>
          <Social post={post} shape={shape} />
          {shape === 'focal' ? <FocalBody post={post} /> : <ListBody post={post} shape={shape} line={line} />}
        </View>
      </View>
    </article>
  );
  if (!post.promoted) return article;
  return (
    <View test="placementTracking">
      {['top', 'right', 'bottom', 'left'].map((side) => (
        <View key={side} test={`${side}-impression-pixel`}>
          <View test="placementTracking">
            <View />
          </View>
        </View>
      ))}
      {article}
    </View>
  );
}

function Social({ post, shape }: { post: CrowdPost; shape: ArticleShape }) {
  if (!post.repostedBy || shape !== 'list')
    return (
      <View>
        <View>
          <View />
        </View>
      </View>
    );
  const muted = { color: THEMES[world().theme].muted };
  return (
    <View box={{ flexDirection: 'row', gap: 8, paddingLeft: 28, marginBottom: 4 }}>
      <Icon shape={ICONS.repost} />
      <Link base="css-146c3p1" dir="ltr" href={`/${post.repostedBy}`} style={muted}>
        <span className={`css-1jxf684 ${atoms({ fontWeight: 700, fontSize: '0.85rem' })}`} {...testId('socialContext')}>
          <Span>
            <Span>{personOf(post.repostedBy).name}</Span>
          </Span>
          {word('reposted')}
        </span>
      </Link>
    </View>
  );
}
