import type { JSX } from 'preact';
import { t } from '../../ui/i18n';
import type { BrandFieldProps } from './fieldProps';
import { ParsedField } from './ParsedField';

const LONGEST = 40;

/** The first name under replies; empty where the team does not sign. */
export function AgentField({ brand, change, help }: BrandFieldProps & { help?: string }): JSX.Element {
  return (
    <ParsedField
      label={t('options_agent')}
      help={help}
      autocomplete="given-name"
      value={brand.agent}
      parse={(written) => written.trim().slice(0, LONGEST)}
      change={(agent) => change({ agent })}
    />
  );
}
