import { findCues } from '../../src/core/triage/cues/findCues';
import { scoreComplaint } from '../../src/core/triage/model/score';
import { readText } from '../../src/core/triage/reading';
import { gradeOf, severityFeatures } from '../../src/core/triage/severity';
import { foldOf } from '../train-calibration';
import type { Row } from '../train-data';
import { spearman } from './measures';

const FOLDS = 10;
/** Pull towards zero, for 223 posts carry few weights. */
const RIDGE = 10;

/** How well severity is told on graded French posts: by weights fitted on the other folds, and by the shipped ones. */
export function printSeverity(posts: readonly Row[]): void {
  const severity = posts.map((post) => Number(post.severity));
  const rows = posts.map((post) => featuresOf(post.text ?? ''));
  const folds = posts.map((post) => foldOf(post.text ?? '', FOLDS));
  const grades = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = ridge(
      rows.filter((_, i) => folds[i] !== fold),
      severity.filter((_, i) => folds[i] !== fold),
    );
    rows.forEach((row, i) => {
      if (folds[i] === fold) grades[i] = gradeOf(row, weights);
    });
  }
  const shipped = rows.map((row) => gradeOf(row));
  console.log(`  severity 0–3, Spearman: ${spearman(grades, severity).toFixed(3)} (weights of ten folds)`);
  console.log(`    by the shipped weights, fitted on these posts: ${spearman(shipped, severity).toFixed(3)}`);
}

function featuresOf(text: string): number[] {
  const reading = readText({ text, lang: 'fr' });
  const cues = findCues(reading);
  return severityFeatures(cues, reading.tokens, scoreComplaint(reading, cues).probability);
}

/** Least squares with a pull towards zero on all but the first weight, by elimination. */
function ridge(rows: readonly number[][], wanted: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const system = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size + 1 }, (_, b) => {
      const pull = a === b && a > 0 ? RIDGE : 0;
      return rows.reduce((sum, row, i) => sum + (row[a] ?? 0) * ((b < size ? row[b] : wanted[i]) ?? 0), pull);
    }),
  );
  for (let column = 0; column < size; column += 1) {
    const pivot = system[column] ?? [];
    for (const row of system) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return system.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
