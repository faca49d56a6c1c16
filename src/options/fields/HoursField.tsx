import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import { PRESETS, type Preset, presetOf, weekOf } from '../week';
import type { BrandFieldProps } from './fieldProps';
import { SelectField } from './SelectField';
import { WeekField } from './WeekField';

/** When the team answers: a common week, or each day by itself. Times are those of the manager's own zone. */
export function HoursField({ brand, change }: BrandFieldProps): JSX.Element {
  const [custom, setCustom] = useState(presetOf(brand.hours) === 'custom');
  const shown = custom ? 'custom' : presetOf(brand.hours);
  const choices = [...PRESETS, 'custom' as const].map((name) => [name, t(`options_hours_${name}`)] as const);
  const choose = (name: Preset | 'custom') => {
    setCustom(name === 'custom');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const week = name !== 'custom' ? weekOf(name) : brand.hours.week.length > 0 ? brand.hours.week : weekOf('office');
    change({ hours: { ...brand.hours, timeZone, week } });
  };
  return (
    <>
      <SelectField label={t('options_hours')} value={shown} choices={choices} change={choose} />
      {custom ? <WeekField hours={brand.hours} change={(week) => change({ hours: { ...brand.hours, week } })} /> : null}
    </>
  );
}
