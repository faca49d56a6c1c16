/** What a field understood of what was written: null where it understood nothing. */
export type Parse<T> = (written: string) => T | null;

/** An account of X, with or without @ or as an address; without @ when understood. */
export const parseHandle: Parse<string> = (written) => {
  const bare = written
    .trim()
    .replace(/^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '');
  return /^\w{1,15}$/.test(bare) ? bare : null;
};

/** A name people use for the brand: two letters or digits at least. */
export const parseKeyword: Parse<string> = (written) => {
  const words = written.trim().replace(/\s+/g, ' ');
  return (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 && words.length <= 60 ? words : null;
};

/** An e-mail address, a phone number or a web domain. */
export const parseContact: Parse<string> = (written) => {
  const contact = written.trim().replace(/^https?:\/\//i, '');
  const known = [
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    /^\+?[\d\s().-]{3,20}$/,
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u,
  ];
  return known.some((shape) => shape.test(contact)) ? contact : null;
};

const MOST_MINUTES = 7 * 24 * 60;

/** A length of time in minutes: `60`, `60 min`, `2 h`, `1 h 30`, `1:30`, `1.5 h`; up to a week. */
export const parseDuration: Parse<number> = (written) => {
  const text = written.trim().toLowerCase().replace(',', '.').replace(/\s+/g, ' ');
  const hours = /^(\d+(?:\.\d+)?) ?h(?: ?(\d{1,2})(?: ?min)?)?$/.exec(text) ?? /^(\d+):(\d{2})$/.exec(text);
  const minutes = /^(\d+) ?(?:min(?:utes?)?|m)?$/.exec(text);
  const total = hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : minutes ? Number(minutes[1]) : 0;
  return total >= 1 && total <= MOST_MINUTES ? Math.round(total) : null;
};

/** A whole number within limits, both included; a unit may follow it. */
export function parseWhole(least: number, most: number): Parse<number> {
  return (written) => {
    const digits = /^(\d{1,6})\p{L}*$/u.exec(written.replace(/\s/g, ''))?.[1];
    const number = Number(digits ?? Number.NaN);
    return number >= least && number <= most ? number : null;
  };
}
