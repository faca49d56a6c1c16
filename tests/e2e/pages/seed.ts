import type { Post } from '../../../src/core/post';
import type { Session } from '../harness/session';

const MINUTE = 60_000;

/** A complaint of an invented customer: who, what, how long ago in minutes. */
interface Seed {
  id: string;
  handle: string;
  name: string;
  minutesAgo: number;
  text: string;
  lang?: string;
  views?: number;
}

export const SEEDS = {
  smoke: {
    id: '9100000000000000001',
    handle: 'tove_eklund',
    name: 'Tove Eklund',
    minutesAgo: 42,
    text: 'There is smoke coming from under the third coach of the 08:12, @ValmereRail. People are coughing, nobody answers the alarm.',
    views: 18_400,
  },
  charged: {
    id: '9100000000000000002',
    handle: 'gbrannick',
    name: 'Gerard Brannick',
    minutesAgo: 26 * 60,
    text: '@ValmereRail charged me twice for the same ticket, 64 euros gone, and your chat closes on me each time.',
  },
  cancelled: {
    id: '9100000000000000003',
    handle: 'Ines_Duvalet',
    name: 'Inès Duvalet',
    minutesAgo: 68,
    text: '@ValmereRail troisième fois ce mois-ci que le train de 7 h 42 est supprimé sans prévenir. J’en ai assez.',
    lang: 'fr',
  },
  rain: {
    id: '9100000000000000004',
    handle: 'marekholub_',
    name: 'Marek Holub',
    minutesAgo: 34,
    text: 'My bike was left out in the rain at your depot and the lamp is broken, @ValmereRail. No note, no call.',
  },
  app: {
    id: '9100000000000000005',
    handle: 'saoirse_q',
    name: 'Saoirse Quill',
    minutesAgo: 12,
    text: '@ValmereRail the app logged me out, my ticket is gone and the inspector is two seats away. Help?',
  },
} as const satisfies Record<string, Seed>;

/** The post of a seed, as X would show it now. */
export function postOf(seed: Seed, now = Date.now()): Post {
  return {
    id: seed.id,
    url: `https://x.com/${seed.handle}/status/${seed.id}`,
    author: { handle: seed.handle, name: seed.name, verified: false },
    text: seed.text,
    lang: seed.lang ?? 'en',
    postedAt: now - seed.minutesAgo * MINUTE,
    mentions: ['ValmereRail'],
    metrics: { replies: 1, reposts: 0, likes: 3, views: seed.views ?? 146 },
    hasMedia: false,
    promoted: false,
  };
}

/** Tracks complaints, as a manager does on the posts' hints. */
export async function track(session: Session, ...seeds: Seed[]): Promise<void> {
  for (const seed of seeds) {
    await session.ask('actOnCase', { id: seed.id, action: { do: 'track' }, post: postOf(seed) });
  }
}
