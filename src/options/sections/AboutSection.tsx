import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { HelpLink } from '../../ui/components/HelpLink';
import { t } from '../../ui/i18n';
import { Setting } from './Setting';

/** What is promised, and which version promises it. */
export function AboutSection(): JSX.Element {
  return (
    <section id="about">
      <h2>{t('options_section_about')}</h2>
      <div class="card">
        <Setting name={t('options_about_where')} help={t('options_about_where_help')} />
        <Setting name={t('options_about_network')} help={t('options_about_network_help')} />
        <Setting name={t('help_name')} help={t('help_lead')}>
          <HelpLink class="btn" />
        </Setting>
        <Setting name={t('options_about_version')}>
          <span class="num soft">{browser.runtime.getManifest().version}</span>
        </Setting>
      </div>
    </section>
  );
}
