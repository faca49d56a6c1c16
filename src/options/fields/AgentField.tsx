import type { JSX } from 'preact';
import { Field } from '../../ui/components/Field';
import { t } from '../../ui/i18n';
import type { BrandFieldProps } from './field-props';

const LONGEST = 40;

/** The first name under replies; empty where the team does not sign. */
export function AgentField({ brand, change, help }: BrandFieldProps & { help?: string }): JSX.Element {
  return (
    <Field label={t('options_agent')} help={help}>
      <input
        class="input"
        autocomplete="given-name"
        maxLength={LONGEST}
        value={brand.agent}
        onChange={(event) => change({ agent: event.currentTarget.value.trim() })}
      />
    </Field>
  );
}
