/** @jsxImportSource react */
import { renderToStaticMarkup } from 'react-dom/server';
import { Article } from '../../replica/app/post/article';
import { CellBox } from '../../replica/app/timeline/timeline';
import { change } from '../../replica/app/world';
import { buildCrowd } from '../../replica/crowd/crowd';
import type { CrowdPost } from '../../replica/crowd/crowd-post';
import { cell, timeline } from '../x/pages';

const EPOCH = Date.UTC(2026, 4, 4, 9, 30);
const MOST = 18;

/** Posts of the crowd in every shape that a timeline has, with what each really says. */
export function samplePosts(): CrowdPost[] {
  const crowd = buildCrowd(EPOCH);
  change((next) => {
    next.people = crowd.people;
    next.posts = new Map(crowd.posts.map((post) => [post.id, post]));
    next.account = 'ValmereRail';
    next.clockOffset = EPOCH - Date.now();
  });
  const home = crowd.home.flatMap((id) => crowd.posts.find((post) => post.id === id) ?? []);
  const shapes = [
    (post: CrowdPost) => post.quotes,
    (post: CrowdPost) => post.promoted,
    (post: CrowdPost) => post.repostedBy,
    (post: CrowdPost) => post.edited,
    (post: CrowdPost) => post.media,
    (post: CrowdPost) => /\p{Emoji_Presentation}/u.test(post.text),
    (post: CrowdPost) => post.complaint,
  ];
  const chosen = [...shapes.flatMap((shape) => home.filter(shape).slice(0, 3)), ...home];
  return [...new Set(chosen)].slice(0, MOST);
}

/** The markup of a timeline of the replica with these posts. */
export function timelineOf(posts: readonly CrowdPost[]): string {
  const rows = posts.map(({ id }) =>
    renderToStaticMarkup(
      <CellBox>
        <Article id={id} shape="list" />
      </CellBox>,
    ),
  );
  return timeline(...rows.map((row, at) => cell(at * 200, row)));
}
