import { X } from './selectors';

const MENTION = /(?<![\w@/.])@(\w{1,15})(?!\w)/g;

/**
 * Handles named in "Replying to …": text that is nothing but a handle, between the author and the text. The words
 * around it are in the interface's language, so they are not looked at.
 */
function repliedHandles(box: Element, name: Element | null, text: Element | null, skip: Element | null): string[] {
  const handles: string[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (
      node === name ||
      node === skip ||
      (node instanceof Element && node.matches(`${X.media}, [role="group"][aria-label]`))
    )
      return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node && node !== text; node = walker.nextNode()) {
    const handle = node.nodeType === Node.TEXT_NODE ? /^\s*@(\w{1,15})\s*$/.exec(node.nodeValue ?? '')?.[1] : undefined;
    if (handle) handles.push(handle);
  }
  return handles;
}

/** Handles named by a post, without @, in order of appearance, each once whatever its case. */
export function readMentions(
  box: Element,
  parts: { name: Element | null; text: Element | null; quote: Element | null },
  text: string,
): string[] {
  const written = [...text.matchAll(MENTION)].map(([, handle]) => handle ?? '');
  const seen = new Map<string, string>();
  for (const handle of [...repliedHandles(box, parts.name, parts.text, parts.quote), ...written]) {
    if (!seen.has(handle.toLowerCase())) seen.set(handle.toLowerCase(), handle);
  }
  return [...seen.values()];
}
