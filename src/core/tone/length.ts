import { phrase } from './phrases';
import { remember } from './remember';

/** Length of every link on X, however long it is written. */
const LINK_LENGTH = 23;

/** Code points that weigh one; all others weigh two. From X's configuration, version 3. */
const LIGHT_RANGES: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

const GENERIC_DOMAINS = phrase(
  'com|net|org|info|biz|edu|gov|mil|int|app|dev|shop|store|online|site|tech|cloud|blog|news|email|support',
  '|help|paris|travel|xyz|club|live|today|agency|company|group|space|world|link|click|bank|hotel|museum|aero',
  '|jobs|mobi|name|pro|coop|asia|cat|tel',
);
const COUNTRY_DOMAINS = phrase(
  'ac|ad|ae|af|ag|ai|al|am|ao|ar|as|at|au|aw|ax|az|ba|bb|bd|be|bf|bg|bh|bi|bj|bm|bn|bo|br|bs|bt|bw|by|bz|ca',
  '|cc|cd|cf|cg|ch|ci|ck|cl|cm|cn|co|cr|cu|cv|cw|cx|cy|cz|de|dj|dk|dm|do|dz|ec|ee|eg|es|et|eu|fi|fj|fm|fo|fr',
  '|ga|gb|gd|ge|gf|gg|gh|gi|gl|gm|gp|gq|gr|gt|gu|gy|hk|hn|hr|ht|hu|id|ie|il|im|in|io|iq|ir|is|it|je|jm|jo|jp',
  '|ke|kg|kh|km|kr|kw|ky|kz|la|lb|lc|li|lk|lr|lt|lu|lv|ly|ma|mc|md|me|mg|mk|ml|mm|mn|mo|mr|ms|mt|mu|mv|mw|mx',
  '|my|mz|na|nc|ne|nf|ng|ni|nl|no|np|nr|nu|nz|om|pa|pe|pf|pg|ph|pk|pl|pm|pn|pr|ps|pt|pw|py|qa|re|ro|rs|ru|rw',
  '|sa|sb|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sr|st|su|sv|sx|sy|sz|tc|td|tf|tg|th|tj|tk|tl|tm|tn|to|tr|tt|tv|tw',
  '|tz|ua|ug|uk|us|uy|uz|va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|za|zm|zw',
);

const LABEL = '[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?';
const HOST = `(?:${LABEL}\\.)+(?:${GENERIC_DOMAINS}|${COUNTRY_DOMAINS})(?![a-z0-9])`;
const PATH = phrase(
  "(?::\\d+)?(?:/(?:[a-z0-9!*';:=+,.$/%#\\[\\]\\-_~@&|()\\u00c0-\\u024f]*[a-z0-9=_#/+\\-)\\u00c0-\\u024f])?)?",
  "(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?",
);
const LINK = new RegExp(`(?<![a-z0-9@$#_\\u00c0-\\u024f./\\-])(?:https?://)?${HOST}${PATH}`, 'giu');

/** Text in which every UTF-16 unit weighs one, so that nothing needs a closer look: most replies. */
const ALL_LIGHT = /^[^\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3/u;

/** A link as X would see it. Offsets are UTF-16 units. */
interface Link {
  start: number;
  end: number;
  url: string;
}

/** The links that X would see in a text, in order. Several rules ask for those of the same draft. */
export const findLinks = remember((text: string): readonly Link[] =>
  [...text.matchAll(LINK)].map((match) => ({ start: match.index, end: match.index + match[0].length, url: match[0] })),
);

/**
 * Length of `text` as X counts it: links 23, emoji 2 each, most letters 1, ideographs 2. The text is normalised (NFC)
 * first, as X does. Checked against twitter-text in the tests.
 */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let from = 0;
  for (const link of findLinks(normal)) {
    length += wordsLength(normal.slice(from, link.start)) + LINK_LENGTH;
    from = link.end;
  }
  return length + wordsLength(normal.slice(from));
}

function wordsLength(text: string): number {
  if (ALL_LIGHT.test(text)) return text.length;
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    length += EMOJI.test(segment) ? 2 : codePointsLength(segment);
  }
  return length;
}

function codePointsLength(segment: string): number {
  let length = 0;
  for (const character of segment) {
    const code = character.codePointAt(0) ?? 0;
    length += LIGHT_RANGES.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  }
  return length;
}
