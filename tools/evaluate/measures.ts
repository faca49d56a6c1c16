/** Area under the ROC curve; ties count half. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let ranks = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && scores[order[j] ?? 0] === scores[order[i] ?? 0]) j += 1;
    for (let k = i; k < j; k += 1) if (labels[order[k] ?? 0]) ranks += (i + j + 1) / 2;
    i = j;
  }
  const positive = labels.reduce((sum, label) => sum + label, 0);
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (labels.length - positive));
}

/** Mean of the F1 of both classes; above `threshold` counts as positive. */
export function macroF1(scores: readonly number[], labels: readonly number[], threshold = 0): number {
  let [hit, miss, falseAlarm, rest] = [0, 0, 0, 0];
  scores.forEach((score, i) => {
    const isFound = score > threshold;
    if (labels[i]) {
      if (isFound) hit += 1;
      else miss += 1;
    } else if (isFound) falseAlarm += 1;
    else rest += 1;
  });
  return (hit / (hit + (miss + falseAlarm) / 2) + rest / (rest + (miss + falseAlarm) / 2)) / 2;
}

/** Spearman's rank correlation with mean ranks for ties. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const x = ranks(a);
  const y = ranks(b);
  const mean = (a.length + 1) / 2;
  const sum = (u: number[], v: number[]) =>
    u.reduce((total, value, i) => total + (value - mean) * ((v[i] ?? 0) - mean), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const result = Array<number>(values.length).fill(0);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && values[order[j] ?? 0] === values[order[i] ?? 0]) j += 1;
    for (let k = i; k < j; k += 1) result[order[k] ?? 0] = (i + j + 1) / 2;
    i = j;
  }
  return result;
}

/** Share with its 95 % interval (Wilson), as text. */
export function share(hits: number, of: number): string {
  if (of === 0) return 'none';
  const p = hits / of;
  const z = 1.96;
  const centre = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return `${p.toFixed(3)} [${(centre - half).toFixed(3)}–${(centre + half).toFixed(3)}] (${hits}/${of})`;
}

/** 95 % interval of a measure by 200 repeatable resamples, as text. */
export function withInterval(
  measure: (scores: number[], labels: number[]) => number,
  scores: readonly number[],
  labels: readonly number[],
  random: () => number,
): string {
  const draws = Array.from({ length: 200 }, () => {
    const picks = scores.map(() => Math.floor(random() * scores.length));
    return measure(
      picks.map((i) => scores[i] ?? 0),
      picks.map((i) => labels[i] ?? 0),
    );
  }).sort((a, b) => a - b);
  return `${measure([...scores], [...labels]).toFixed(3)} [${draws[5]?.toFixed(3)}–${draws[194]?.toFixed(3)}]`;
}
