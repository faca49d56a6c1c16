import type { JSX } from 'preact';
import type { Brand } from '../../core/brand';
import { t } from '../../ui/i18n';
import { AccountsField } from '../fields/AccountsField';
import { AgentField } from '../fields/AgentField';
import { KeywordsField } from '../fields/KeywordsField';
import { LanguagesField } from '../fields/LanguagesField';
import { SelectField } from '../fields/SelectField';
import { TokensField } from '../fields/TokensField';
import { parseContact, parseHandle } from '../parse';
import type { Saving } from '../useSaving';

/** Whom we speak for, and how. */
export function BrandSection({ settings, save }: Saving): JSX.Element {
  const { brand } = settings;
  const change = (part: Partial<Brand>) => void save((before) => ({ brand: { ...before.brand, ...part } }));
  return (
    <section id="brand">
      <h2>{t('options_brand')}</h2>
      <div class="card grid">
        <AccountsField brand={brand} change={change} />
        <KeywordsField brand={brand} change={change} />
        <AgentField brand={brand} change={change} help={t('options_agent_help')} />
        <LanguagesField brand={brand} change={change} />
        <TokensField
          label={t('options_staff')}
          help={t('options_staff_help')}
          add={t('options_add_handle')}
          placeholder="@"
          problem={t('options_handle_problem')}
          values={brand.staff}
          parse={parseHandle}
          show={(handle) => `@${handle}`}
          change={(staff) => change({ staff })}
        />
        <TokensField
          label={t('options_contacts')}
          help={t('options_contacts_help')}
          add={t('options_add_contact')}
          problem={t('options_contact_problem')}
          values={brand.contacts}
          parse={parseContact}
          change={(contacts) => change({ contacts })}
        />
        {brand.languages.includes('fr') ? (
          <SelectField
            label={t('options_address')}
            value={brand.address}
            choices={[
              ['vous', t('options_address_vous')],
              ['tu', t('options_address_tu')],
            ]}
            change={(address) => change({ address })}
          />
        ) : null}
      </div>
    </section>
  );
}
