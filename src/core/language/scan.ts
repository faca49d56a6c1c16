import { characterKind } from './characters';

const HANDLE_CHARACTER = /[A-Za-z0-9_]/;
const SCHEME = /(?:https?:\/\/|www\.)[^\s]*/iy;
/** X shows links without their scheme: a bare domain counts where its ending is a usual one. */
const BARE_DOMAIN =
  /(?:[a-z0-9-]{1,63}\.){1,4}(?:com|fr|net|org|co|uk|io|be|ch|ca|es|de|it|pt|eu|us|app|ly|me|tv|gl|info|bzh)(?![\p{L}\d])(?:\/[^\s]*)?/iuy;
const EMOTICON = /(?:[:;=]['-]?[)(\][DPpOo/\\|]|<\/?3|\^_?\^|-_+-|>_?<)(?![A-Za-z0-9])/y;
const FACE_STARTS = ':;=<^->';

/** End of a link that starts at `at`, or `at` where there is none. */
export function urlEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first === 104 || first === 119) {
    const end = matchEnd(SCHEME, text, at);
    if (end > at) return end;
  }
  return hasDotSoon(text, at) ? matchEnd(BARE_DOMAIN, text, at) : at;
}

function hasDotSoon(text: string, at: number): boolean {
  for (let i = at; i < text.length && i < at + 64; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) return HANDLE_CHARACTER.test(text[i + 1] ?? '');
    const isDomain = code === 0x2d || (code < 128 && characterKind(code) !== 'other' && code > 32);
    if (!isDomain) return false;
  }
  return false;
}

/** End of an @handle that starts at `at`, or `at` where the sign is not followed by one or is part of an address. */
export function handleEnd(text: string, at: number): number {
  if (at > 0 && HANDLE_CHARACTER.test(text[at - 1] ?? '')) return at;
  let end = at + 1;
  while (end < text.length && HANDLE_CHARACTER.test(text[end] ?? '')) end += 1;
  return end === at + 1 ? at : end;
}

/** End of a number with its separators ("1 h" is not one; "12,50" and "10:30" are). */
export function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const separator = code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f;
    if (separator && characterKind(text.charCodeAt(end + 1) || 0) === 'digit') end += 2;
    else if (characterKind(code) === 'digit') end += 1;
    else break;
  }
  return end;
}

/** End of an emoji with its modifiers and joined parts (families, flags, skin tones). */
export function emojiEnd(text: string, at: number): number {
  const first = text.codePointAt(at) ?? 0;
  let end = at + (first > 0xffff ? 2 : 1);
  if (isRegional(first) && isRegional(text.codePointAt(end) ?? 0)) return end + 2;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (code === 0xfe0f || code === 0x20e3) end += 1;
    else if (code >= 0x1f3fb && code <= 0x1f3ff) end += 2;
    else if (code === 0x200d && characterKind(text.codePointAt(end + 1) ?? 0) === 'emoji') {
      end += 1 + ((text.codePointAt(end + 1) ?? 0) > 0xffff ? 2 : 1);
    } else break;
  }
  return end;
}

/** End of a face made of punctuation (":(", ";)", "<3"), or `at`. */
export function emoticonEnd(text: string, at: number): number {
  if (!FACE_STARTS.includes(text.charAt(at))) return at;
  return matchEnd(EMOTICON, text, at);
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
