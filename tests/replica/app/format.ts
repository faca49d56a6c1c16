import type { CrowdPost, PostCounts } from '../crowd/crowd-post';
import { now, world } from './world';

const french = () => world().language === 'fr';

/** A counter as X shows it beside its icon: `2.5K`, `2,5 k`; nothing for 0. */
export function compact(count: number): string {
  if (count === 0) return '';
  if (count < 1000) return String(count);
  if (count < 10_000 && !french()) return count.toLocaleString('en-US');
  const [value, unit] =
    count < 1_000_000 ? [count / 1000, french() ? ' k' : 'K'] : [count / 1_000_000, french() ? ' M' : 'M'];
  const digits = value < 100 ? (Math.floor(value * 10) / 10).toString() : String(Math.floor(value));
  return (french() ? digits.replace('.', ',') : digits) + unit;
}

/** Time since, as X shows it in a list: `4m`, `2h`, `Oct 3`. */
export function ago(at: number): string {
  const minutes = Math.max(0, Math.floor((now() - at) / 60_000));
  if (minutes < 60) return french() ? `${minutes} min` : `${minutes}m`;
  if (minutes < 1440) return french() ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)}h`;
  return new Date(at).toLocaleDateString(french() ? 'fr-FR' : 'en-US', { month: 'short', day: 'numeric' });
}

/** Time since in words, the label of a list's time link. */
export function agoInWords(at: number): string {
  const minutes = Math.max(0, Math.floor((now() - at) / 60_000));
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.floor(minutes / 60), french() ? 'heure' : 'hour'];
  const plural = count > 1 ? 's' : '';
  return french() ? `il y a ${count} ${unit}${plural}` : `${count} ${unit}${plural} ago`;
}

/** The full date under a focal post: `7:27 PM · Nov 1, 2024`. */
export function fullDate(at: number): string {
  const locale = french() ? 'fr-FR' : 'en-US';
  const time = new Date(at).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  const date = new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  return `${time} · ${date}`;
}

/** Counts with the reader's own like and repost in them. */
export function countsOf(post: CrowdPost): PostCounts {
  const liked = world().liked.has(post.id) ? 1 : 0;
  const reposted = world().reposted.has(post.id) ? 1 : 0;
  return { ...post.counts, likes: post.counts.likes + liked, reposts: post.counts.reposts + reposted };
}

/** The action bar's label: zero parts are left out, the reader's own state is spliced in. Full integers, as on X. */
export function groupLabel(post: CrowdPost): string {
  const counts = countsOf(post);
  const named: [number, string, string][] = french()
    ? [
        [counts.replies, 'réponse', 'réponses'],
        [counts.reposts, 'repost', 'reposts'],
        [counts.likes, 'J’aime', 'J’aime'],
        [counts.bookmarks, 'signet', 'signets'],
        [counts.views, 'vue', 'vues'],
      ]
    : [
        [counts.replies, 'reply', 'replies'],
        [counts.reposts, 'repost', 'reposts'],
        [counts.likes, 'like', 'likes'],
        [counts.bookmarks, 'bookmark', 'bookmarks'],
        [counts.views, 'view', 'views'],
      ];
  const parts = named
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  if (world().liked.has(post.id)) parts.splice(-1, 0, french() ? 'Aimé' : 'Liked');
  return parts.join(', ');
}

/** A button's label: `31 Replies. Reply`. */
export function buttonLabel(kind: 'reply' | 'retweet' | 'like' | 'views', count: number, on: boolean): string {
  const words = {
    reply: french() ? ['réponses', 'Répondre'] : ['Replies', 'Reply'],
    retweet: french() ? ['reposts', on ? 'Reposté' : 'Reposter'] : ['reposts', on ? 'Reposted' : 'Repost'],
    like: french() ? ['J’aime', on ? 'Aimé' : 'J’aime'] : ['Likes', on ? 'Liked' : 'Like'],
    views: french() ? ['vues', 'Voir les statistiques du post'] : ['views', 'View post analytics'],
  }[kind];
  return `${count} ${words[0]}. ${words[1]}`;
}
