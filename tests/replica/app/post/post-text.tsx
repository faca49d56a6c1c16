/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { CrowdPost } from '../../crowd/crowd-post';
import { atoms } from '../atoms';
import { Link } from '../link';
import { ACCENT } from '../look';
import { statusPath } from '../navigation';
import { testId } from '../test-id';
import { Span, Text, View } from '../view';
import { word } from '../words';
import { change, world } from '../world';

// The compiler's target does not know the `v` flag that whole emoji need; the browsers do.
const PIECES = new RegExp(
  String.raw`(https?:\/\/[^\s]+)|(@[A-Za-z0-9_]{1,15})|(#[\p{L}\p{N}_]+)|(\p{RGI_Emoji})`,
  ['g', 'v'].join(''),
);
const LINK_SHOWN = 26;

/** The text of a post, with X's pieces: spans with literal line breaks, emoji pictures, links for mentions and tags. */
export function PostText({ post, lines, large }: { post: CrowdPost; lines?: number; large?: boolean }) {
  if (!post.text) return null;
  const folded = post.cutAt !== undefined && !world().unfolded.has(post.id);
  const shown = folded ? post.text.slice(0, post.cutAt) : post.text;
  const clamp = lines && !large ? { WebkitLineClamp: lines } : {};
  return (
    <View>
      <Text
        test="tweetText"
        dir="auto"
        lang={post.lang}
        style={clamp}
        box={{ fontSize: large ? '1.133rem' : '1rem', overflowWrap: 'anywhere' }}
        id={`id__${post.id.slice(-9)}text`}
      >
        {pieces(shown)}
      </Text>
      {folded ? <ShowMore post={post} quoted={lines === 5} /> : null}
    </View>
  );
}

function pieces(text: string): ReactNode[] {
  const out: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > from) out.push(<Span key={from}>{text.slice(from, match.index)}</Span>);
    out.push(<Piece key={`p${match.index}`} match={match} />);
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push(<Span key={from}>{text.slice(from)}</Span>);
  return out;
}

function Piece({ match }: { match: RegExpExecArray }) {
  const [whole, url, mention, tag] = match;
  if (url) return <OuterLink url={url} />;
  if (mention) {
    return (
      <View box={{ display: 'inline-flex' }}>
        <span className="r-18u37iz">
          <Link base="css-1jxf684" dir="ltr" href={`/${mention.slice(1)}`} style={{ color: ACCENT }}>
            {mention}
          </Link>
        </span>
      </View>
    );
  }
  if (tag) {
    const href = `/hashtag/${encodeURIComponent(tag.slice(1))}?src=hashtag_click`;
    return (
      <span className="r-18u37iz">
        <Link base="css-1jxf684" dir="ltr" href={href} style={{ color: ACCENT }}>
          {tag}
        </Link>
      </span>
    );
  }
  const code = [...whole].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');
  const box = atoms({ width: '1.2em', height: '1.2em', verticalAlign: '-20%', margin: '0 0.075em' });
  const source = `https://abs-0.twimg.com/emoji/v2/svg/${code}.svg`;
  return <img alt={whole} draggable={false} src={source} className={`r-4qtqp9 ${box}`} />;
}

/** A link as X cuts it: the scheme and the far end are there but hidden, an ellipsis is drawn. */
function OuterLink({ url }: { url: string }) {
  const scheme = url.slice(0, url.indexOf('//') + 2);
  const bare = url.slice(scheme.length);
  const hidden = atoms({ fontSize: 0, lineHeight: 0 });
  const cut = bare.length > LINK_SHOWN;
  return (
    <a
      dir="ltr"
      href={`https://t.co/${bare.length.toString(36)}${bare.replace(/\W/g, '').slice(0, 8)}`}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className="css-1jxf684"
      style={{ color: ACCENT }}
    >
      <span aria-hidden="true" className={`css-1jxf684 ${hidden}`}>
        {scheme}
      </span>
      {bare.slice(0, LINK_SHOWN)}
      {cut ? (
        <>
          <span aria-hidden="true" className={`css-1jxf684 ${hidden}`}>
            {bare.slice(LINK_SHOWN)}
          </span>
          <span aria-hidden="true" className="css-1jxf684">
            …
          </span>
        </>
      ) : null}
    </a>
  );
}

/** A button in an outer post, a link to the post in a quoted one: X has had both. */
function ShowMore({ post, quoted }: { post: CrowdPost; quoted: boolean }) {
  const unfold = () => change((next) => next.unfolded.add(post.id));
  if (quoted) {
    return (
      <Link
        base="css-146c3p1"
        href={statusPath(post.id)}
        style={{ color: ACCENT }}
        {...testId('tweet-text-show-more-link')}
      >
        <Span>{word('showMore')}</Span>
      </Link>
    );
  }
  return (
    <button
      type="button"
      dir="ltr"
      className="css-146c3p1"
      style={{ color: ACCENT, background: 'none' }}
      onClick={(event) => {
        event.stopPropagation();
        unfold();
      }}
      {...testId('tweet-text-show-more-link')}
    >
      <Span>{word('showMore')}</Span>
    </button>
  );
}
