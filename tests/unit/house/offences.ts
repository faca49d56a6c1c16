import type { Source } from './sources';

/** What no source may hold, save where `allowed` names it, and why. */
const FORBIDDEN: { what: string; pattern: RegExp; why: string; allowed?: RegExp }[] = [
  {
    what: 'HTML written as text',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    why: 'posts are hostile: everything is rendered as text',
  },
  {
    what: 'code made from text',
    pattern: /\beval\(|new Function\(|import\(\s*[^'"\s]/,
    why: 'no remote or made-up code',
  },
  {
    what: 'a network call',
    pattern: /\bfetch\(|new (XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon/,
    why: 'nothing leaves the machine',
    allowed: /^src\/(x\/page-world\/|background\/words)/,
  },
  { what: "X's markup", pattern: /data-testid|cellInnerDiv|tweetText/, why: 'only x knows it', allowed: /^src\/x\// },
  { what: 'an address of this machine', pattern: /\/work\/|\/root\/|\/tmp\//, why: 'it runs on any machine' },
  {
    what: 'unfinished work',
    pattern: /\b(TODO|FIXME|XXX)\b/,
    why: 'it is done or it is in the tracker',
    // This rule looks for such words in a draft.
    allowed: /tone\/rules\/unfilled-variable/,
  },
];

/** Each forbidden thing found, as one sentence. */
export function offences(files: Source[]): string[] {
  return files.flatMap(({ path, text }) =>
    FORBIDDEN.filter(({ pattern, allowed }) => pattern.test(text) && !allowed?.test(path)).map(
      ({ what, why }) => `${path}: ${what} (${why})`,
    ),
  );
}
