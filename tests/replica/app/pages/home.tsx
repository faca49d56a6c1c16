/** @jsxImportSource react */
import { Composer } from '../composer/composer';
import { THEMES } from '../look';
import { Timeline } from '../timeline/timeline';
import { View } from '../view';
import { word } from '../words';
import { useWorld } from '../world';
import { Column } from './column';
import { postCells } from './posts-cells';

/** Home: the composer and the timeline. */
export function Home() {
  const { home, theme } = useWorld();
  const tabs = [
    { name: word('forYou'), href: '/home', on: true },
    { name: word('following'), href: '/home?following', on: false },
  ];
  return (
    <Column label={word('homeTimeline')} tabs={tabs}>
      <View box={{ borderBottomWidth: 1, borderStyle: 'solid' }} style={{ borderColor: THEMES[theme].border }}>
        <Composer inReplyTo={null} button="tweetButtonInline" />
      </View>
      <Timeline name={word('yourHome')} label={word('yourHome')} cells={postCells(home)} />
    </Column>
  );
}
