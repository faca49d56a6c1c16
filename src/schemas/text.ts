import * as v from 'valibot';

/** Longest text of a post we take: X's long posts end at 25,000 characters, emoji counted twice. */
const LONGEST_TEXT = 60_000;

/** X's id of a post: digits only. */
export const PostIdSchema = v.pipe(v.string(), v.regex(/^\d{1,25}$/, 'A post id has only digits.'));

/** An account name without @, as X allows it (older ones are longer than the 15 characters of today). */
export const HandleSchema = v.pipe(v.string(), v.regex(/^\w{1,20}$/, 'refusal_handle'));

/** The text of a post, a reply or a draft. */
export const TextSchema = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, 'refusal_text_long'));

/** A name or another one-line text. */
export const LineSchema = v.pipe(v.string(), v.maxLength(400, 'refusal_line_long'));

/** The id of an event or of a template. */
export const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80, 'This id is too long.'));

/** The first moment of 2100: behind it calendars end (8.64e15), and clocks that add to a time would break. */
const LATEST = 4_102_444_800_000;

/** A moment, milliseconds since the epoch; 0 where unknown. */
export const TimeSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST, 'refusal_time'));

/** A web address on X. Anything else, a script address above all, is refused. */
export const AddressSchema = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^https:\/\/(?:mobile\.)?(?:x|twitter)\.com\//, 'A post has an address on x.com.'),
);
