import { readable } from '../tone/readable';

/** Commands of Text Blaze that have a meaning here. */
const NAMED_BLANK = /\{form(text|menu|paragraph|date)\s*:([^{}]*)\}/giu;
const NAME_SETTING = /^name\s*=/i;
const DEFAULT_SETTING = /^default\s*=/i;
const CURSOR = /\{cursor\}/gi;

/**
 * Foreign blanks as ours: `{formtext: name=Order no.}` becomes `{order_no}`, `{formmenu: blue; default=red; name=colour}`
 * becomes `{colour=red|blue}`. One without a name stays as it is, and is refused.
 */
export function ownBlanks(text: string): string {
  return text.replace(NAMED_BLANK, namedBlank).replace(CURSOR, '').trim();
}

function namedBlank(whole: string, kind: string, settings: string): string {
  const parts = settings.split(';').map((part) => part.trim());
  const setting = (key: RegExp) =>
    parts
      .find((part) => key.test(part))
      ?.replace(key, '')
      .trim()
      .slice(0, 60);
  const name = setting(NAME_SETTING);
  if (!name) return whole;
  const listed = kind.toLowerCase() === 'menu' ? parts.filter((part) => !part.includes('=')) : [];
  const choices = [setting(DEFAULT_SETTING) ?? '', ...listed].map((choice) => choice.replace(/[|\s]+/g, ' ').trim());
  const given = choices.filter(Boolean).join('|').slice(0, 300);
  return given ? `{${blankName(name)}=${given}}` : `{${blankName(name)}}`;
}

function blankName(name: string): string {
  const plain = readable(name)
    .text.replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '');
  return plain.slice(0, 40) || 'blank';
}
