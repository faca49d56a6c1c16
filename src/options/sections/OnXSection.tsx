import type { JSX } from 'preact';
import { Switch } from '../../ui/components/Switch';
import { t } from '../../ui/i18n';
import { ParsedField } from '../fields/ParsedField';
import { QuietHoursField } from '../fields/QuietHoursField';
import { parseWhole } from '../parse';
import type { Saving } from '../useSaving';
import { Setting } from './Setting';

/** What Sangfroid does on X, and the limit X sets to replies. */
export function OnXSection({ settings, save }: Saving): JSX.Element {
  return (
    <section id="on-x">
      <h2>{t('options_section_x')}</h2>
      <div class="card">
        <Setting name={t('options_enabled')} help={t('options_enabled_help')}>
          <Switch label={t('options_enabled')} on={settings.enabled} change={(enabled) => save({ enabled })} />
        </Setting>
        <Setting name={t('options_notifications')} help={t('options_notifications_help')}>
          <Switch
            label={t('options_notifications')}
            on={settings.notifications}
            change={(notifications) => save({ notifications })}
          />
        </Setting>
        <Setting name={t('options_crisis_by_rule')} help={t('options_crisis_by_rule_help')}>
          <Switch
            label={t('options_crisis_by_rule')}
            on={settings.crisisByRule}
            change={(crisisByRule) => save({ crisisByRule })}
          />
        </Setting>
        {settings.notifications ? <QuietHoursField settings={settings} save={save} /> : null}
        <div class="setting">
          <ParsedField
            label={t('options_limit')}
            help={t('options_limit_help')}
            problem={t('options_limit_problem')}
            value={String(settings.replyLimit)}
            parse={parseWhole(50, 25_000)}
            change={(replyLimit) => void save({ replyLimit })}
          />
        </div>
      </div>
    </section>
  );
}
