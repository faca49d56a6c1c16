/** Pages with X's structure, as the saved real pages show it, and invented people and texts. */

export interface PostParts {
  id?: string;
  handle?: string;
  name?: string;
  /** Markup inside the text element; null for a post without text. */
  text?: string | null;
  lang?: string;
  /** ISO time. */
  time?: string;
  labels?: { reply?: string; repost?: string; like?: string; views?: string; bar?: string };
  /** Markup above the name (a repost's note), between name and text, and below the text. */
  above?: string;
  before?: string;
  after?: string;
  focal?: boolean;
  promoted?: boolean;
  verified?: boolean;
  /** The lines of a thread: to the post above, to the post below. */
  lineUp?: boolean;
  lineDown?: boolean;
}

const TIME = '2026-05-04T09:30:00.000Z';

function nameBlock({ handle = 'amel_k', name = 'Amel', verified = false }: PostParts, time: string): string {
  const badge = verified ? '<svg data-testid="icon-verified"></svg>' : '';
  return `<div data-testid="User-Name"><div><a href="/${handle}" role="link"><span><span>${name}</span></span>${badge}</a></div>
    <div><a href="/${handle}" role="link" tabindex="-1"><span>@${handle}</span></a>${time}</div></div>`;
}

function timeLink({ id = '100', handle = 'amel_k', time = TIME, promoted = false }: PostParts): string {
  return promoted ? '' : `<a href="/${handle}/status/${id}" role="link"><time datetime="${time}">1h</time></a>`;
}

function bar({ id = '100', handle = 'amel_k', labels = {}, focal = false }: PostParts): string {
  const views = focal
    ? ''
    : `<a href="/${handle}/status/${id}/analytics" aria-label="${labels.views ?? '0 views. View post analytics'}"></a>`;
  return `<div role="group" aria-label="${labels.bar ?? ''}">
    <button data-testid="reply" aria-label="${labels.reply ?? '0 Replies. Reply'}"></button>
    <button data-testid="retweet" aria-label="${labels.repost ?? '0 reposts. Repost'}"></button>
    <button data-testid="like" aria-label="${labels.like ?? '0 Likes. Like'}"></button>${views}</div>`;
}

/** One of X's articles. */
export function article(parts: PostParts = {}): string {
  const { text = 'Hello', lang = 'en', focal = false, promoted = false } = parts;
  const time = timeLink(parts);
  const body = text === null ? '' : `<div data-testid="tweetText" lang="${lang}" dir="auto">${text}</div>`;
  const gutter = parts.lineUp ? '<div><div></div></div><div></div>' : '<div></div>';
  const inner = `<article role="article" data-testid="tweet" tabindex="${focal ? -1 : 0}"><div><div>
    <div><div>${gutter}</div></div>${parts.above ?? ''}
    <div class="row"><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${parts.handle ?? 'amel_k'}"></div></div>${parts.lineDown ? '<div></div>' : ''}</div>
    <div class="column">${nameBlock(parts, focal ? '' : time)}${parts.before ?? ''}${body}${parts.after ?? ''}${focal ? time : ''}${bar(parts)}</div></div>
  </div></div></article>`;
  return promoted ? `<div data-testid="placementTracking">${inner}</div>` : inner;
}

/** A quoted post: a link-like box without test id, links or permalink. */
export function quote(parts: { handle: string; name?: string; text: string; before?: string; after?: string }): string {
  return `<div><span>Quote</span><div role="link" tabindex="0"><div data-testid="User-Name"><div dir="ltr"><span>${parts.name ?? parts.handle}</span></div>
    <div tabindex="-1"><span>@${parts.handle}</span></div><div><time datetime="2026-05-01T08:00:00.000Z">May 1</time></div></div>${parts.before ?? ''}
    <div data-testid="tweetText" lang="fr">${parts.text}</div>${parts.after ?? ''}</div></div>`;
}

/** A row of a list at a place given in pixels. */
export function cell(top: number, inner: string): string {
  return `<div data-testid="cellInnerDiv" style="transform: translateY(${top}px); position: absolute; width: 100%;">${inner}</div>`;
}

/** A list in the main column. */
export function timeline(...cells: string[]): string {
  return `<main><div data-testid="primaryColumn"><section><h1>Timeline</h1><div aria-label="Timeline"><div>${cells.join('')}</div></div></section></div></main>`;
}

const EMPTY_LINE =
  '<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a"><br data-text="true"></span></div></div>';

/** A line of the editor, its text in one or several leaves. */
export function line(...leaves: string[]): string {
  if (leaves.length === 0) return EMPTY_LINE;
  const spans = leaves.map((leaf) => `<span data-offset-key="a"><span data-text="true">${leaf}</span></span>`);
  return `<div data-block="true"><div class="public-DraftStyleDefault-block">${spans.join('')}</div></div>`;
}

interface ComposerParts {
  lines?: string[];
  toolBar?: boolean;
  button?: 'tweetButton' | 'tweetButtonInline';
}

/** X's composer: editor and toolbar in far-apart branches, the button in the toolbar once it is open. */
export function composer({ lines = [line()], toolBar = true, button = 'tweetButton' }: ComposerParts = {}): string {
  const send = `<button data-testid="${button}" disabled="" aria-disabled="true">Reply</button>`;
  const bottom = toolBar
    ? `<div><div><div data-testid="toolBar"><nav><input type="file" data-testid="fileInput"></nav>${send}</div></div></div>`
    : send;
  return `<div class="composer"><div><div><div data-testid="tweetTextarea_0_label"><div data-testid="tweetTextarea_0RichTextInputContainer">
    <div contenteditable="true" tabindex="0" role="textbox" data-testid="tweetTextarea_0"><div data-contents="true"><div data-rbd-draggable-id="x">${lines.join('')}</div></div></div>
    </div></div></div></div>${bottom}</div>`;
}

/** X's copy of the answered post in the reply dialog: no links, no buttons, no id. */
export function copy(parts: { handle: string; time: string }): string {
  return `<article role="article" tabindex="-1" data-testid="tweet"><div data-testid="User-Name"><div dir="ltr"><span>Someone</span></div>
    <div tabindex="-1"><span>@${parts.handle}</span></div><div><time datetime="${parts.time}">1h</time></div></div>
    <div data-testid="tweetText" lang="en">Hello</div></article>`;
}

/** A dialog of X in front of the page. */
export function dialog(inner: string): string {
  return `<div id="layers"><div role="dialog"><div role="group" tabindex="0"><div aria-labelledby="modal-header" aria-modal="true" role="dialog">${inner}</div></div></div></div>`;
}
