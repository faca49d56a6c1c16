/** Signs in order: small weights, which are by far the most, get those that take one byte. None of them needs escaping. */
const SIGNS: readonly string[] = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).filter((sign) => !'"\'\\`$'.includes(sign)),
  ...Array.from({ length: 166 }, (_, at) => String.fromCharCode(0xc0 + at)),
];

/** 0, -1, 1, -2, 2 … are counted 0, 1, 2, 3, 4 … */
const place = (weight: number) => (weight < 0 ? -2 * weight - 1 : 2 * weight);

/** Weights as a text of one sign each: a fifth smaller than base64. */
export function packTable(table: Int8Array): string {
  return Array.from(table, (weight) => SIGNS[place(weight)]).join('');
}

/**
 * The weights in a text by `packTable`.
 *
 * @throws Error when it holds a sign that stands for no weight.
 */
export function unpackTable(text: string): Int8Array {
  const weights = new Int16Array(0x200).fill(0x7fff);
  for (let weight = -128; weight < 128; weight += 1) weights[(SIGNS[place(weight)] ?? '').charCodeAt(0)] = weight;
  const table = new Int8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const weight = weights[text.charCodeAt(at)] ?? 0x7fff;
    if (weight === 0x7fff) throw new Error(`The model holds a sign at ${at} that stands for no weight.`);
    table[at] = weight;
  }
  return table;
}
