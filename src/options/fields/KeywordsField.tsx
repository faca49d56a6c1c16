import type { JSX } from 'preact';
import { t } from '../../ui/i18n';
import { parseKeyword } from '../parse';
import type { BrandFieldProps } from './fieldProps';
import { TokensField } from './TokensField';

/** Words that mean the brand without naming its account. */
export function KeywordsField({ brand, change }: BrandFieldProps): JSX.Element {
  return (
    <TokensField
      label={t('options_keywords')}
      add={t('options_add_keyword')}
      placeholder="Northline"
      problem={t('options_keyword_problem')}
      help={t('options_keywords_help')}
      values={brand.keywords}
      parse={parseKeyword}
      change={(keywords) => change({ keywords })}
    />
  );
}
