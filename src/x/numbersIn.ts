/** The value of one decimal digit of any script. Blocks of digits begin at a code ending in 0 or in 6. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const low = code & 0xf;
  const beginsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code - low));
  return beginsAtZero ? low : low - 6;
}

const NUMBER = /\p{Nd}+(?:[.,'’\u00a0\u202f\u066c]\p{Nd}{3}(?!\p{Nd}))*/gu;

/** No counter of X comes near it; a label with more digits is none. */
const LARGEST = 1e12;

/**
 * Every whole number in one of X's labels, in any interface language and script ("1025 views", "٣١ رد").
 * Labels hold full integers; grouping marks are passed over.
 */
export function numbersIn(label: string): number[] {
  return [...label.matchAll(NUMBER)].map(([found]) => {
    const digits = [...found].filter((sign) => /\p{Nd}/u.test(sign)).map(digitValue);
    return Math.min(
      LARGEST,
      digits.reduce((sum, digit) => sum * 10 + digit, 0),
    );
  });
}
