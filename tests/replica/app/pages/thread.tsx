/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { Composer } from '../composer/composer';
import { THEMES } from '../look';
import { Article } from '../post/article';
import { ancestorsOf, repliesTo } from '../timeline/posts';
import { type Cell, CellBox, Timeline } from '../timeline/timeline';
import { View } from '../view';
import { word } from '../words';
import { useWorld } from '../world';
import { Column } from './column';

const REST_ARRIVES_AFTER = 150;

/**
 * The conversation around a post: the focal post is drawn first and alone; what stands above and below it arrives later.
 * The inline composer is in the focal post's own cell.
 */
export function Thread({ id, button }: { id: string; button: 'tweetButtonInline' | 'tweetButton' }) {
  const { posts, theme } = useWorld();
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setComplete(true), REST_ARRIVES_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!posts.has(id)) return null;
  const focal: Cell = {
    key: id,
    content: (
      <CellBox>
        <Article id={id} shape="focal" />
        <View
          test="inline_reply_offscreen"
          box={{ borderTopWidth: 1, borderStyle: 'solid' }}
          style={{ borderColor: THEMES[theme].border }}
        >
          <Composer key={id} inReplyTo={id} button={button} collapsible />
        </View>
      </CellBox>
    ),
  };
  const separator: Cell = { key: `${id}-separator`, content: <div className="css-175oi2r" /> };
  const rest = (ids: string[], line: boolean): Cell[] =>
    ids.map((each) => ({
      key: each,
      content: <CellBox border={!line}>{<Article id={each} shape="list" line={line} />}</CellBox>,
    }));
  const above = rest(
    ancestorsOf(id).map((post) => post.id),
    true,
  );
  const below = repliesTo(id).flatMap((reply) => {
    const answers = repliesTo(reply.id).slice(0, 1);
    return rest([reply.id], answers.length > 0).concat(
      rest(
        answers.map((post) => post.id),
        false,
      ),
    );
  });
  return (
    <Timeline
      name={word('conversation')}
      label={word('conversation')}
      cells={complete ? [...above, focal, separator, ...below] : [focal]}
    />
  );
}

/** /<handle>/status/<id> */
export function Status({ id }: { id: string }) {
  return (
    <Column label={word('homeTimeline')} title={word('article')}>
      <Thread key={id} id={id} button="tweetButtonInline" />
    </Column>
  );
}
