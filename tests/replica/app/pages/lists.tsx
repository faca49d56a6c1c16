/** @jsxImportSource react */

import { THEMES } from '../look';
import { Avatar } from '../post/avatar';
import { mentionsOf, postsBy, postsFor } from '../timeline/posts';
import { Timeline } from '../timeline/timeline';
import { Span, Text, View, WordButton } from '../view';
import { word } from '../words';
import { personOf, useWorld, world } from '../world';
import { Column } from './column';
import { NotificationGroup } from './notification-group';
import { postCells } from './posts-cells';

const ids = (posts: { id: string }[]) => posts.map((post) => post.id);

/** /search?q= */
export function Search({ query }: { query: string }) {
  useWorld();
  return (
    <Column label={word('search')} title={query}>
      <Timeline name={word('search')} label={word('search')} cells={postCells(ids(postsFor(query)))} />
    </Column>
  );
}

/** /notifications: mentions and replies are ordinary posts; likes and follows are groups with another test id. */
export function Notifications({ mentions }: { mentions: boolean }) {
  const { account } = useWorld();
  const posts = postCells(ids(mentionsOf(account)));
  const group = { key: 'group', content: <NotificationGroup /> };
  const tabs = [
    { name: word('all'), href: '/notifications', on: !mentions },
    { name: word('mentions'), href: '/notifications/mentions', on: mentions },
  ];
  return (
    <Column label={word('notifications')} title={word('notifications')} tabs={tabs}>
      <Timeline
        key={String(mentions)}
        name={word('notifications')}
        label={word('notifications')}
        cells={mentions ? posts : [posts.slice(0, 3), group, posts.slice(3)].flat()}
      />
    </Column>
  );
}

/** /<handle> */
export function Profile({ handle }: { handle: string }) {
  useWorld();
  const person = personOf(handle);
  const muted = { color: THEMES[world().theme].muted };
  return (
    <Column label={word('homeTimeline')} title={person.name}>
      <View box={{ padding: 16, gap: 8 }}>
        <View box={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          <Avatar handle={person.handle} size={88} />
          <WordButton word={word('follow')} test="10000001-follow" />
        </View>
        <View test="UserName">
          <Text box={{ fontWeight: 800, fontSize: '1.3rem' }}>
            <Span>{person.name}</Span>
          </Text>
          <Text style={muted}>
            <Span>@{person.handle}</Span>
          </Text>
        </View>
        <Text test="UserDescription" dir="auto">
          <Span>{person.bio ?? ''}</Span>
        </Text>
      </View>
      <Timeline
        key={handle}
        name={word('postsOf') + person.name}
        label={word('postsOf') + person.name}
        cells={postCells(ids(postsBy(handle)))}
      />
    </Column>
  );
}
