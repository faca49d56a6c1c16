import { X } from './selectors';

/** The parts of a post among which its mentions are looked for. */
interface Parts {
  name: Element | null;
  text: Element | null;
  quote: Element | null;
}

/** No post of X names more people. */
const MOST = 100;
const MENTION = /(?<![\w@/.])@(\w{1,15})(?!\w)/g;

/**
 * Handles named in "Replying to …": text that is nothing but a handle, between the author and the text. The words
 * around it are in the interface's language, so they are not looked at.
 */
function repliedHandles(box: Element, parts: Parts): string[] {
  const handles: string[] = [];
  // Most texts are no handle: they are asked that first, and only the few that are one where they stand.
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const handle = /^\s*@(\w{1,15})\s*$/.exec(node.nodeValue ?? '')?.[1];
    if (handle && isAboveText(node, parts)) handles.push(handle);
  }
  return handles;
}

function isAboveText(node: Node, { name, text, quote }: Parts): boolean {
  if (name?.contains(node) || quote?.contains(node) || text?.contains(node)) return false;
  if (node.parentElement?.closest(`${X.media}, ${X.actionBar}`)) return false;
  return !text || (text.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Handles named by a post, without @, in order of appearance, each once whatever its case. */
export function readMentions(box: Element, parts: Parts, text: string): string[] {
  const written = [...text.matchAll(MENTION)].map(([, handle]) => handle ?? '');
  const seen = new Map<string, string>();
  for (const handle of [...repliedHandles(box, parts), ...written]) {
    if (!seen.has(handle.toLowerCase())) seen.set(handle.toLowerCase(), handle);
  }
  return [...seen.values()].slice(0, MOST);
}
