/**
 * What X calls the parts of its pages. X's class names change at will and its labels are translated, so only test ids, roles
 * and link shapes are relied on, with a structural second choice wherever one exists.
 */
export const X = {
  article: 'article',
  notification: 'notification',
  cell: '[data-testid="cellInnerDiv"]',
  userName: '[data-testid="User-Name"]',
  avatar: '[data-testid="Tweet-User-Avatar"]',
  avatarOf: '[data-testid^="UserAvatar-Container-"]',
  verified: '[data-testid="icon-verified"]',
  /** X gives its post text a language and lets its direction follow the text: the second choice when the test id goes. */
  text: '[data-testid="tweetText"], [lang][dir="auto"]:not(html)',
  articleTitle: '[data-testid="twitter-article-title"]',
  articleBody: '[data-testid="longformRichTextComponent"]',
  actionBar: '[role="group"][aria-label]',
  reply: '[data-testid="reply"]',
  repost: '[data-testid="retweet"], [data-testid="unretweet"]',
  like: '[data-testid="like"], [data-testid="unlike"]',
  bookmark: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  /** Also stands on pages without a reply composer; a link to numbers, so never a permalink. */
  analytics: 'a[href$="/analytics"]',
  video: '[data-testid="videoPlayer"], [data-testid="videoComponent"]',
  media:
    '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="previewInterstitial"], [data-testid="article-cover-image"]',
  /** On an ancestor it means an advertisement; below the post it also wraps ordinary videos. */
  placement: '[data-testid="placementTracking"]',
  modal: '[aria-modal="true"]',
  editor: '[data-testid^="tweetTextarea_"]',
  block: '[data-block="true"]',
  toolBar: '[data-testid="toolBar"]',
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
} as const;

/** The mark on every element that we put among X's nodes, so that our own changes are not taken for X's. */
export const OURS = 'data-sangfroid';
