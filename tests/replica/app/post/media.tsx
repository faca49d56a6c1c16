/** @jsxImportSource react */
import type { CrowdPost } from '../../crowd/crowd-post';
import { Link } from '../link';
import { statusPath } from '../navigation';
import { testId } from '../test-id';
import { View } from '../view';
import { word } from '../words';

/** Pictures or a video. X nests a `placementTracking` in organic videos too: it does not mean "promoted" there. */
export function PostMedia({ post }: { post: CrowdPost }) {
  if (!post.media) return null;
  const round = { borderRadius: 16, overflow: 'hidden', marginTop: 12 } as const;
  if (post.media === 'video') {
    return (
      <View test="tweetPhoto" box={round}>
        <View style={{ paddingBottom: '56%' }} />
        <View box={{ position: 'absolute', width: '100%', height: '100%' }}>
          <View test="placementTracking">
            <View test="videoPlayer">
              <View test="videoComponent" style={{ height: '100%', position: 'relative' }}>
                <video aria-label={word('video')} tabIndex={-1} style={{ width: '100%', backgroundColor: 'black' }} />
              </View>
            </View>
          </View>
        </View>
      </View>
    );
  }
  const numbers = post.media === 'photos' ? [1, 2] : [1];
  return (
    <View box={{ ...round, flexDirection: 'row', gap: 2 }}>
      {numbers.map((number) => (
        <Photo key={number} post={post} index={number} />
      ))}
    </View>
  );
}

function Photo({ post, index }: { post: CrowdPost; index: number }) {
  return (
    <Link href={`${statusPath(post.id)}/photo/${index}`} over box={{ flexGrow: 1, flexBasis: 0 }}>
      <View style={{ paddingBottom: '60%' }} />
      <div
        className="css-175oi2r"
        aria-label={word('image')}
        style={{ position: 'absolute', inset: 0, overflow: 'hidden' }}
        {...testId('tweetPhoto')}
      >
        <img
          alt={word('image')}
          draggable={false}
          src={`/__replica-image/photo/${post.id}-${index}.svg`}
          style={{ width: '100%', height: '100%', objectFit: 'cover' }}
        />
      </div>
    </Link>
  );
}
