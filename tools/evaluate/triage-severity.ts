import { findCues } from '../../src/core/triage/cues/findCues';
import { readText } from '../../src/core/triage/reading';
import { findRisks } from '../../src/core/triage/risks/findRisks';
import { severityPoints } from '../../src/core/triage/severity';

/** Severity of a French text as a number: the points of its cues and two for each risk. */
export function severityOfText(text: string): number {
  const reading = readText({ text, lang: 'fr' });
  const risks = new Set(findRisks(reading).map(({ risk }) => risk));
  return severityPoints(findCues(reading)) + 2 * risks.size;
}
