import * as v from 'valibot';
import { drillStories } from '../../core/drill/drill';
import { documentOf } from '../../core/report/document';
import { htmlOf } from '../../core/report/forms';
import { reportOf } from '../../core/report/report';
import { REPORT_WORDS } from '../../core/report/words';
import { DRILL_ENTRIES, DrillRepliesSchema } from '../../schemas/drill';
import { TimeSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { currentManager, effectiveBrand, readSettings } from '../settings';

/** The account of a drill by the report's own engine; the ledger knows nothing of it. */
export const scoreDrill = defineHandler('scoreDrill', {
  schema: v.pipe(
    v.object({ ...DRILL_ENTRIES, to: TimeSchema, replies: DrillRepliesSchema }),
    v.check(({ startedAt, to }) => startedAt < to, 'A drill begins before it ends.'),
  ),
  from: 'pages',
  async handle({ to, replies, ...which }) {
    const brand = await effectiveBrand(await readSettings());
    const stories = drillStories({ ...which, brand }, replies, await currentManager(), to);
    const period = { from: which.startedAt, to: to + 1 };
    const report = reportOf({ period, brand, stories, journal: [], names: true });
    const words = REPORT_WORDS[which.language];
    const document = documentOf(report, words, '', brand.hours.timeZone);
    const missed = stories.filter((story) => !story.some(({ kind }) => kind === 'replied'));
    return {
      report,
      html: htmlOf(document, which.language, words.nothing),
      missed: missed.flatMap(([first]) => (first ? [first.caseId] : [])),
    };
  },
});
