import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../../settings';
import { Button } from '../../ui/components/Button';
import { count } from '../../ui/format';
import { t, tn } from '../../ui/i18n';
import type { RestoreReport, Restoring } from './useRestore';

interface RestoreViewProps {
  restoring: Restoring;
  /** Takes over the settings of the backup. */
  takeSettings: (settings: Settings) => unknown;
}

/** How far a restore is, what it did, and what it left out and why. */
export function RestoreView({ restoring, takeSettings }: RestoreViewProps): JSX.Element | null {
  const { progress, report, close } = restoring;
  if (progress) {
    return (
      <Sheet>
        <p>{t('data_restoring', count(progress.done), count(progress.of))}</p>
        <progress aria-label={t('data_restore')} value={progress.done} max={progress.of || 1} />
      </Sheet>
    );
  }
  if (!report) return null;
  return (
    <Sheet>
      <Said report={report} />
      <div class="after">
        {'settings' in report && report.settings ? (
          <Button onClick={() => void takeSettings(report.settings as Settings)}>{t('data_take_settings')}</Button>
        ) : null}
        <Button look="quiet" onClick={close}>
          {t('common_close')}
        </Button>
      </div>
    </Sheet>
  );
}

function Sheet({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <section class="card import-report" aria-label={t('data_report')} role="status">
      {children}
    </section>
  );
}

function Said({ report }: { report: RestoreReport }): JSX.Element {
  if ('refusal' in report) return <p>{t(`data_refused_${report.refusal}`)}</p>;
  if ('broken' in report) return <p>{t('data_broken', report.broken)}</p>;
  const { added, cases, same, refused, templates } = report;
  return (
    <>
      <p>
        {[
          added > 0 ? tn('data_added', added, tn('data_in_cases', cases)) : t('data_nothing_new'),
          ...(same > 0 && added > 0 ? [tn('data_same', same)] : []),
          ...(templates && 'added' in templates && templates.added > 0
            ? [tn('template_report_added', templates.added)]
            : []),
          ...(report.settings ? [t('data_settings_kept')] : []),
        ].join(' ')}
      </p>
      {refused.length > 0 ? (
        <details open>
          <summary>{tn('data_refused', refused.length)}</summary>
          <ul class="s">
            {refused.map(({ place, why }) => (
              <li key={place}>{t('data_refused_place', count(place), why)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
