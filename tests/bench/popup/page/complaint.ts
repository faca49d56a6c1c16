import type { Post } from '../../../../src/core/post';

/** The complaint in view on the tab of X beside the popup. */
export const COMPLAINT: Post = {
  id: '1900000000000000001',
  url: 'https://x.com/robin_hale/status/1900000000000000001',
  author: { handle: 'robin_hale', name: 'Robin Hale', verified: false },
  text: '@ferncrest my parcel was due Thursday and never came. Third week in a row. Where is it??',
  lang: 'en',
  postedAt: Date.now() - 20 * 60_000,
  mentions: ['ferncrest'],
  metrics: { replies: 0, reposts: 0, likes: 1, views: 40 },
  hasMedia: false,
  promoted: false,
};
