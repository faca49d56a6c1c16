import type { CaseEvent } from '../core/cases/event';
import type { Post } from '../core/post';
import type { Verdict } from '../core/tone/report';
import { duration, when } from '../ui/format';
import { t } from '../ui/i18n';
import type { IconName } from '../ui/iconShapes';
import { shortName } from '../ui/people';

/** One line of the story: what happened, by whom, what was said. */
export interface StoryLine {
  id: string;
  at: number;
  icon: IconName;
  words: string;
  side?: 'us' | 'them';
  by?: string;
  quote?: string;
  verdict?: Verdict;
  more?: string;
}

/** What the background does by itself bears this name; it is nobody's doing. */
const NOBODY = 'sangfroid';

/** The story in words, in its own order, without what was undone. */
export function storyLines(events: readonly CaseEvent[], post: Post, now: number): StoryLine[] {
  const undone = new Set(events.map((event) => (event.kind === 'undone' ? event.data.eventId : '')));
  // With nothing written since, the complaint itself stands above the story already.
  const wroteAgain = events.some((event) => event.kind === 'customerReplied');
  return events
    .filter((event) => event.kind !== 'undone' && !undone.has(event.id))
    .map((event) => {
      const theirs = event.kind === 'seen' || event.kind === 'customerReplied';
      const by = theirs || !event.by || event.by === NOBODY ? {} : { by: event.by };
      const at = event.kind === 'seen' && post.postedAt > 0 ? post.postedAt : event.at;
      return { id: event.id, at, ...by, ...wordsOf(event, wroteAgain ? post : { ...post, text: '' }, now) };
    });
}

type Said = Omit<StoryLine, 'id' | 'at' | 'by'>;

function wordsOf(event: CaseEvent, post: Post, now: number): Said {
  switch (event.kind) {
    case 'seen':
      return { icon: 'message', words: t('board_story_seen', shortName(post.author)), ...quoted(post.text) };
    case 'customerReplied':
      return {
        icon: 'message',
        side: 'them',
        words: t('board_story_customerReplied', shortName(post.author)),
        quote: event.data.text,
        ...(event.data.mood === 'unclear' ? {} : { more: t(`board_story_${event.data.mood}`) }),
      };
    case 'replied':
      return repliedWords(event, post);
    case 'followedUp':
      return { icon: 'follow', side: 'us', words: t('board_story_followedUp'), ...quoted(event.data.text) };
    case 'relabelled':
      return {
        icon: 'wrong',
        words: t('board_story_relabelled'),
        more:
          event.data.complaint === false
            ? t('board_story_not_complaint')
            : t(`common_band_${event.data.band ?? 'act'}`),
      };
    case 'assigned':
      return { icon: 'person', words: t('board_story_assigned', event.data.to) };
    case 'followUpPlanned':
      return {
        icon: 'follow',
        words: t(`board_story_followUp${event.data.snoozed ? 'Snoozed' : 'Planned'}`, when(event.data.dueAt, now)),
      };
    case 'satisfaction':
      return { icon: 'smile', words: t(`board_story_satisfaction_${event.data.answer ?? 'asked'}`) };
    case 'noted':
      return { icon: 'note', words: t('board_story_noted'), quote: event.data.text };
    case 'dismissed':
      return {
        icon: 'dismiss',
        words: t('board_story_dismissed'),
        ...(event.data.reason ? { more: event.data.reason } : {}),
      };
    default:
      return { icon: PLAIN_ICONS[event.kind] ?? 'seen', words: t(`board_story_${event.kind}`) };
  }
}

const PLAIN_ICONS: Readonly<Record<string, IconName>> = {
  tracked: 'track',
  claimed: 'person',
  released: 'person',
  resolved: 'ready',
  reopened: 'undo',
  erased: 'trash',
  joined: 'link',
  split: 'link',
};

function repliedWords(event: CaseEvent<'replied'>, post: Post): Said {
  const words =
    post.postedAt > 0 && event.at > post.postedAt
      ? t('board_story_replied_in', duration(event.at - post.postedAt))
      : t('board_story_replied');
  const { text, verdict } = event.data;
  return { icon: 'ready', side: 'us', words, ...quoted(text), ...(verdict ? { verdict } : {}) };
}

function quoted(text: string | undefined): { quote?: string } {
  return text ? { quote: text } : {};
}
