import type { Brand, Language } from '../../core/brand';
import type { Post } from '../../core/post';
import { t } from '../../ui/i18n';

/** An invented complaint to the brand, for trying a template where no real one is in view. */
export function samplePost({ handles }: Brand, lang: Language): Post {
  const handle = handles[0] ?? 'brand';
  return {
    id: '1',
    url: 'https://x.com/robin/status/1',
    author: { handle: 'robin', name: 'Robin Hale', verified: false },
    text: `@${handle} ${t(`template_sample_${lang}`)}`,
    lang,
    postedAt: Date.now() - 20 * 60_000,
    mentions: [handle],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 0 },
    hasMedia: false,
    promoted: false,
  };
}
