import type { JSX } from 'preact';
import type { Brand } from '../../core/brand';
import { t, tn } from '../../ui/i18n';
import { HoursField } from '../fields/HoursField';
import { ParsedField } from '../fields/ParsedField';
import { TargetField } from '../fields/TargetField';
import { parseWhole } from '../parse';
import type { Saving } from '../useSaving';

/** When the clock runs, what it is measured against, and when one comes back to the customer. */
export function HoursSection({ settings, save }: Saving): JSX.Element {
  const { brand } = settings;
  const change = (part: Partial<Brand>) => void save((before) => ({ brand: { ...before.brand, ...part } }));
  return (
    <section id="hours">
      <h2>{t('options_section_hours')}</h2>
      <p>{t('options_hours_lead')}</p>
      <div class="card grid">
        <TargetField brand={brand} change={change} />
        <ParsedField
          label={t('options_follow_up')}
          help={t('options_follow_up_help')}
          problem={t('options_follow_up_problem')}
          value={tn('common_days', settings.followUpDays)}
          parse={parseWhole(1, 30)}
          change={(followUpDays) => void save({ followUpDays })}
        />
        <HoursField brand={brand} change={change} />
      </div>
    </section>
  );
}
