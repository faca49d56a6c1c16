import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../core/brand';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { Field } from '../../ui/components/Field';
import { language as spoken, t } from '../../ui/i18n';
import { datedName, saveFile } from '../../ui/saveFile';

const DAY = 86_400_000;
const FORMS = [
  { form: 'html', ending: 'html', type: 'text/html' },
  { form: 'markdown', ending: 'md', type: 'text/markdown' },
  { form: 'csv', ending: 'csv', type: 'text/csv' },
] as const;

/** One press makes the report of a stretch of time, as a page to print or keep, as Markdown or as CSV. */
export function ReportPanel({ since, now }: { since: number; now: number }): JSX.Element {
  const [days, setDays] = useState('1');
  const [language, setLanguage] = useState<Language>(spoken());
  const [names, setNames] = useState(false);
  const [error, setError] = useState<unknown>();
  const make = async ({ form, ending, type }: (typeof FORMS)[number]) => {
    try {
      const from = days === 'crisis' ? since : now - Number(days) * DAY;
      const files = await ask('report', { from, to: Date.now(), language, names });
      saveFile(datedName('report', now, ending), new Blob([files[form]], { type }));
      setError(undefined);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <section class="card report" aria-labelledby="report">
      <h2 id="report">{t('report_title')}</h2>
      <Field label={t('report_period')}>
        <select class="input" value={days} onChange={(event) => setDays(event.currentTarget.value)}>
          <option value="1">{t('report_day')}</option>
          <option value="7">{t('report_week')}</option>
          <option value="28">{t('report_month')}</option>
          {since > 0 ? <option value="crisis">{t('report_crisis')}</option> : null}
        </select>
      </Field>
      <Field label={t('report_language')}>
        <select
          class="input"
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value === 'fr' ? 'fr' : 'en')}
        >
          <option value="en">English</option>
          <option value="fr">Français</option>
        </select>
      </Field>
      <label class="names">
        <input type="checkbox" checked={names} onChange={(event) => setNames(event.currentTarget.checked)} />
        <span>{t('report_names')}</span>
      </label>
      {error === undefined ? null : <Failure error={error} retry={() => setError(undefined)} />}
      <span class="choices">
        {FORMS.map((one) => (
          <Button key={one.form} look={one.form === 'html' ? 'primary' : 'secondary'} onClick={() => void make(one)}>
            {t(`report_${one.form}`)}
          </Button>
        ))}
      </span>
    </section>
  );
}
