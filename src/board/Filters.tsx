import type { JSX } from 'preact';
import { RISKS } from '../core/triage/hint';
import { hasWords, language, t, tn } from '../ui/i18n';
import { changed, type Filter, SHOWN_BANDS } from './filter';

const AGES = [24, 72, 168, 720];
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'];

interface FiltersProps {
  filter: Filter;
  /** First names cases can be with. */
  team: readonly string[];
  change: (filter: Filter) => void;
}

/** Which complaints are shown, by what they are, whose they are and how old. */
export function Filters({ filter, team, change }: FiltersProps): JSX.Element {
  const names = new Intl.DisplayNames(language(), { type: 'language' });
  return (
    <div class="filters">
      <Choice
        label={t('board_filter_band')}
        value={filter.band}
        choices={SHOWN_BANDS.map((band) => [band, t(`common_band_${band}`)])}
        change={(band) => change(changed(filter, { band }))}
      />
      <Choice
        label={t('board_filter_risk')}
        value={filter.risk}
        choices={[
          ['any', t('board_filter_any_risk')],
          ...RISKS.filter((risk) => hasWords(`reason_${risk}`)).map((risk) => [risk, t(`reason_${risk}`)] as const),
        ]}
        change={(risk) => change(changed(filter, { risk }))}
      />
      <Choice
        label={t('board_filter_language')}
        value={filter.language}
        choices={LANGUAGES.map((code) => [code, names.of(code) ?? code])}
        change={(code) => change(changed(filter, { language: code }))}
      />
      <Choice
        label={t('board_filter_owner')}
        value={filter.owner}
        choices={[['', t('board_filter_nobody')], ...team.map((name) => [name, name] as const)]}
        change={(owner) => change(changed(filter, { owner }))}
      />
      <Choice
        label={t('board_filter_age')}
        value={filter.ageHours === undefined ? undefined : String(filter.ageHours)}
        choices={agesWith(filter.ageHours).map((hours) => [String(hours), ageWords(hours)])}
        change={(hours) => change(changed(filter, { ageHours: hours === undefined ? undefined : Number(hours) }))}
      />
    </div>
  );
}

const NONE = '-';

function Choice<T extends string>(props: {
  label: string;
  value: T | undefined;
  choices: readonly (readonly [value: T, words: string])[];
  change: (value: T | undefined) => void;
}): JSX.Element {
  return (
    <label>
      <span>{props.label}</span>
      <select
        class="input"
        value={props.value ?? NONE}
        onChange={({ currentTarget }) => props.change(props.choices.find(([one]) => one === currentTarget.value)?.[0])}
      >
        <option value={NONE}>{t('board_filter_all')}</option>
        {props.choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function agesWith(hours: number | undefined): number[] {
  return hours === undefined || AGES.includes(hours) ? AGES : [...AGES, hours].sort((a, b) => a - b);
}

function ageWords(hours: number): string {
  return hours < 48 ? tn('board_filter_hours', hours) : tn('board_filter_days', Math.round(hours / 24));
}
