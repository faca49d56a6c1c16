import type { JSX } from 'preact';
import { duration } from '../../ui/format';
import { t } from '../../ui/i18n';
import { parseDuration } from '../parse';
import type { BrandFieldProps } from './fieldProps';
import { ParsedField } from './ParsedField';

const MINUTE = 60_000;

/** How soon a first reply should be there, in working time. */
export function TargetField({ brand, change }: BrandFieldProps): JSX.Element {
  return (
    <ParsedField
      label={t('options_target')}
      problem={t('options_duration_problem')}
      value={duration(brand.targetMinutes * MINUTE)}
      parse={parseDuration}
      change={(targetMinutes) => change({ targetMinutes })}
    />
  );
}
