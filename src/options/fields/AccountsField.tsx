import type { JSX } from 'preact';
import { t } from '../../ui/i18n';
import { parseHandle } from '../parse';
import type { BrandFieldProps } from './fieldProps';
import { TokensField } from './TokensField';

/** Accounts of the brand; says so where the first one was taken from X. */
export function AccountsField(props: BrandFieldProps & { detected?: string | undefined }): JSX.Element {
  const { brand, change, detected } = props;
  return (
    <TokensField
      label={t('options_handles')}
      add={t('options_add_handle')}
      placeholder="@"
      problem={t('options_handle_problem')}
      help={detected ? t('options_handles_detected', `@${detected}`) : undefined}
      values={brand.handles}
      parse={parseHandle}
      show={(handle) => `@${handle}`}
      change={(handles) => change({ handles })}
    />
  );
}
