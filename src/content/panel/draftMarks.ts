import type { Finding } from '../../core/tone/report';
import type { Composer } from '../../x';
import type { Marks } from '../page/marks';
import { isWhole } from './wholeDraft';

/** What is marked in a draft: the words of warnings and errors, over the editor's own text. */
export function draftMarks(composer: Composer, findings: readonly Finding[]): Marks {
  const draft = composer.draft();
  const ranges = (level: Finding['level']) =>
    findings
      .filter((finding) => finding.level === level && finding.start < finding.end && !isWhole(finding, draft))
      .flatMap(({ start, end }) => composer.ranges(start, end));
  return { 'sf-warn': ranges('warn'), 'sf-error': ranges('error') };
}
