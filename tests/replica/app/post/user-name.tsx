/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { CrowdPost } from '../../crowd/crowd-post';
import { ago, agoInWords } from '../format';
import { ICONS } from '../icons';
import { Link } from '../link';
import { ACCENT, THEMES } from '../look';
import { statusPath } from '../navigation';
import { testId } from '../test-id';
import { Span, Text, View } from '../view';
import { word } from '../words';
import { personOf, world } from '../world';

export type NameShape = 'list' | 'focal' | 'plain';

const ROW = { flexDirection: 'row', alignItems: 'baseline', flexShrink: 1 } as const;

/** Name, handle and time. `focal` has no time, `plain` (quotes, the reply dialog's copy) has no links at all. */
export function UserName({ post, shape }: { post: CrowdPost; shape: NameShape }) {
  const muted = THEMES[world().theme].muted;
  const person = personOf(post.author);
  const time = shape !== 'focal' && !post.promoted;
  return (
    <View test="User-Name" box={shape === 'focal' ? {} : { ...ROW, gap: 4 }}>
      <View box={ROW}>
        <Linked handle={person.handle} plain={shape === 'plain'}>
          <View box={{ flexDirection: 'row', alignItems: 'center', gap: 2 }}>
            <Text box={{ fontWeight: 700 }}>
              <Span>
                <Span>{person.name}</Span>
              </Span>
            </Text>
            <Text>
              <Span>{person.verified ? <Badge /> : null}</Span>
            </Text>
          </View>
        </Linked>
      </View>
      <View box={ROW}>
        <View box={{ ...ROW, gap: 4 }}>
          <View>
            <Linked handle={person.handle} plain={shape === 'plain'} secondary>
              <Text style={{ color: muted }}>
                <Span>@{person.handle}</Span>
              </Text>
            </Linked>
          </View>
          {time ? (
            <Text aria-hidden="true" style={{ color: muted }}>
              <Span>·</Span>
            </Text>
          ) : null}
          {time ? <View>{<When post={post} plain={shape === 'plain'} />}</View> : null}
        </View>
      </View>
    </View>
  );
}

function Linked(props: { handle: string; plain: boolean; secondary?: boolean; children: ReactNode }) {
  const rest = props.secondary ? { tabIndex: -1 } : {};
  if (props.plain) return <View {...rest}>{props.children}</View>;
  return (
    <Link href={`/${props.handle}`} {...rest}>
      {props.children}
    </Link>
  );
}

function When({ post, plain }: { post: CrowdPost; plain: boolean }) {
  const muted = THEMES[world().theme].muted;
  const time = <time dateTime={new Date(post.at).toISOString()}>{ago(post.at)}</time>;
  if (plain)
    return (
      <Text style={{ color: muted }} aria-label={agoInWords(post.at)}>
        {time}
      </Text>
    );
  const href = statusPath(post.id);
  return (
    <>
      <Link base="css-146c3p1" dir="ltr" href={href} aria-label={agoInWords(post.at)} style={{ color: muted }}>
        {time}
      </Link>
      {post.edited ? (
        <Link
          base="css-146c3p1"
          dir="ltr"
          href={`${href}/history`}
          aria-label={word('edited')}
          style={{ color: muted }}
        >
          <Span> ✎</Span>
        </Link>
      ) : null}
    </>
  );
}

function Badge() {
  return (
    <svg
      viewBox="0 0 24 24"
      role="img"
      aria-label={word('verified')}
      className="r-4qtqp9"
      width="18"
      height="18"
      style={{ color: ACCENT, verticalAlign: 'text-bottom' }}
      {...testId('icon-verified')}
    >
      <g>
        <path fill="none" stroke="currentcolor" strokeWidth="2" d={ICONS.tick} />
      </g>
    </svg>
  );
}
