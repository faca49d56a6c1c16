/** The path of a link to one of X's own pages, without query; null for links that lead elsewhere. X writes both relative and absolute links. */
export function pathOnX(href: string | null): string | null {
  const [, path] = /^(?:https?:\/\/(?:[\w-]+\.)?(?:x|twitter)\.com)?(\/(?!\/)[^?#]*)/i.exec(href ?? '') ?? [];
  return path ?? null;
}
