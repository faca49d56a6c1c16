import type { JSX } from 'preact';
import type { ImportReport } from '../../core/templates/protocol';
import { Button } from '../../ui/components/Button';
import { t, tn } from '../../ui/i18n';

const MOST_SHOWN = 50;

interface ImportViewProps {
  report: ImportReport;
  decide: (conflicts: 'replace' | 'both') => unknown;
  close: () => void;
}

/** What an import did, what it did not take and why, and what is still to be decided. */
export function ImportView({ report, decide, close }: ImportViewProps): JSX.Element {
  const isSettled = 'refusal' in report || report.conflicts.length === 0;
  return (
    <section class="card import-report" aria-label={t('template_report')} role="status">
      {'refusal' in report ? (
        <p>{t(`template_refused_${report.refusal}`)}</p>
      ) : (
        <Taken report={report} decide={decide} />
      )}
      <div class="after">
        <Button onClick={close}>{isSettled ? t('common_close') : t('template_conflict_keep')}</Button>
      </div>
    </section>
  );
}

type Read = Exclude<ImportReport, { refusal: unknown }>;

function Taken({ report, decide }: { report: Read; decide: ImportViewProps['decide'] }): JSX.Element {
  const { added, replaced, same, left, refused, conflicts } = report;
  return (
    <>
      <p>
        {[
          tn('template_report_added', added),
          ...(replaced > 0 ? [tn('template_report_replaced', replaced)] : []),
          ...(same > 0 ? [tn('template_report_same', same)] : []),
          ...(left > 0 ? [tn('template_report_left', left)] : []),
        ].join(' ')}
      </p>
      {refused.length > 0 ? (
        <details open>
          <summary>{tn('template_report_refused', refused.length)}</summary>
          <ul class="s">
            {refused.slice(0, MOST_SHOWN).map(({ place, reason }) => (
              <li key={place}>{t('template_report_place', place, t(`template_refused_${reason}`))}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {conflicts.length > 0 ? <Conflicts conflicts={conflicts} decide={decide} /> : null}
    </>
  );
}

function Conflicts({
  conflicts,
  decide,
}: {
  conflicts: Read['conflicts'];
  decide: ImportViewProps['decide'];
}): JSX.Element {
  return (
    <>
      <p>{tn('template_report_conflicts', conflicts.length)}</p>
      <ul class="conflicts">
        {conflicts.slice(0, MOST_SHOWN).map(({ id, title, text, incoming }) => (
          <li key={`${id} ${incoming.text}`}>
            <h3>{title}</h3>
            <p class="s">
              <b>{t('template_report_here')}</b> <span lang={incoming.lang}>{text}</span>
            </p>
            <p class="s">
              <b>{t('template_report_file')}</b> <span lang={incoming.lang}>{incoming.text}</span>
            </p>
          </li>
        ))}
      </ul>
      <div class="after">
        <Button onClick={() => void decide('replace')}>{t('template_conflict_replace')}</Button>
        <Button onClick={() => void decide('both')}>{t('template_conflict_both')}</Button>
      </div>
    </>
  );
}
