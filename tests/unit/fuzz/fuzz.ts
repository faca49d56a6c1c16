import fc from 'fast-check';

/** How many inputs each border takes in one run; together at least 100,000. */
export const INPUTS = {
  cells: 38_000,
  messages: 12_000,
  requests: 3_000,
  senders: 8_000,
  settings: 3_000,
  templates: 14_000,
  backups: 3_000,
  events: 6_000,
  reports: 18_000,
  articles: 700,
  posts: 4_000,
  drafts: 1_200,
} as const;

/** The same inputs at every run, unless FUZZ_SEED asks for others; FUZZ_TIMES makes a run that many times as long. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123);
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** How fast-check runs a property of this border. What fails is printed with its seed, at its smallest. */
export function runs(border: keyof typeof INPUTS): fc.Parameters<unknown> {
  return { seed: SEED, numRuns: INPUTS[border] * TIMES };
}

const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://x.com@evil.example/',
  '=HYPERLINK("https://evil.example","x")',
  ';=1+1',
  '\u202e\u2066',
  '\u0000',
  '\ufeff',
  '\ud800',
  '"',
  ',',
  '\r\n',
  '\t',
  '{time}',
  '$1',
  '$&',
  '@VeloNord',
  'refund',
  'jamais reçu',
  '%00',
  '../',
  '9'.repeat(40),
  '1e999',
  '-0',
] as const;

/** Texts made to do harm, and any other. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 8 })), { maxLength: 6 })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
);

const hostileNumber = fc.oneof(
  fc.constantFrom(-1, 0, 0.5, 1e15, 8.64e15, 1e308, Number.MAX_SAFE_INTEGER, 4_102_444_800_000),
  fc.double(),
  fc.integer(),
);

/** Any value that JSON can carry, with names that try to reach a prototype. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    hostileNumber,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(hostileText, fc.constantFrom('id', 'text', 'at', 'data', 'post')), tie('value')), {
        maxLength: 4,
      })
      .map(
        // JSON.parse makes `__proto__` an own property, as a hostile file does.
        (entries) =>
          JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`),
      ),
  ),
})).value;

/** A well-formed value with one thing in it replaced by something hostile, taken out, or added. */
export function spoilt<T>(good: T): fc.Arbitrary<unknown> {
  const places = placesIn(good, []);
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom('put', 'drop', 'add'), hostileValue, hostileText)
    .map(([place, how, value, name]) => changed(structuredClone(good), place, how, value, name));
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, name]))];
}

function changed(whole: unknown, place: Place, how: string, value: unknown, name: string): unknown {
  const last = place.at(-1);
  if (last === undefined) return how === 'put' ? value : whole;
  let holder = whole as Record<string | number, unknown>;
  for (const step of place.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (how === 'drop') delete holder[last];
  else if (how === 'put') holder[last] = value;
  else if (typeof holder[last] === 'object' && holder[last] !== null) {
    Object.defineProperty(holder[last], name, { value, enumerable: true, configurable: true, writable: true });
  }
  return whole;
}

/** Whether something was written where every object would find it. */
export function isPolluted(): boolean {
  for (const _ in {}) return true;
  return Object.hasOwn(Object.prototype, 'polluted');
}
