import * as v from 'valibot';
import { documentOf } from '../../core/report/document';
import { csvOf, htmlOf, markdownOf } from '../../core/report/forms';
import { reportOf } from '../../core/report/report';
import { REPORT_WORDS } from '../../core/report/words';
import { TimeSchema } from '../../schemas/text';
import { readJournal } from '../../store/journal';
import { storiesBetween } from '../../store/storiesBetween';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readSettings } from '../settings';

/** A complaint may be seen for the first time this long after it was posted and still belong to its day. */
const SEEN_LATER = 7 * 86_400_000;

/** The account of a period, with its files. */
export const report = defineHandler('report', {
  schema: v.pipe(
    v.object({ from: TimeSchema, to: TimeSchema, language: v.picklist(['en', 'fr']), names: v.boolean() }),
    v.check(({ from, to }) => from < to, 'refusal_report_dates'),
  ),
  from: 'pages',
  async handle({ from, to, language, names }) {
    const [db, settings] = await Promise.all([ledger(), readSettings()]);
    const brand = await effectiveBrand(settings);
    const [stories, journal] = await Promise.all([
      storiesBetween(db, from, to + SEEN_LATER),
      readJournal(db, from, to),
    ]);
    const result = reportOf({ period: { from, to }, brand, stories, journal, names });
    const words = REPORT_WORDS[language];
    const handle = brand.handles[0];
    const document = documentOf(result, words, handle ? `@${handle}` : '', brand.hours.timeZone);
    const files = {
      html: htmlOf(document, language, words.nothing),
      markdown: markdownOf(document, words.nothing),
      csv: csvOf(document),
    };
    return { report: result, ...files };
  },
});
