import type { JSX } from 'preact';
import { Button } from '../../ui/components/Button';
import { t } from '../../ui/i18n';
import { ruleWords } from '../ruleWords';
import type { Saving } from '../useSaving';
import { RuleCounts } from './RuleCounts';
import { Setting } from './Setting';

/** The tone rules that were muted, with the way back, and what became of what the rules said. */
export function RulesSection({ settings, save }: Saving): JSX.Element {
  const { mutedRules } = settings;
  const bringBack = (rule: string) => save({ mutedRules: mutedRules.filter((other) => other !== rule) });
  const mute = (rule: string) => save((before) => ({ mutedRules: [...before.mutedRules, rule] }));
  return (
    <section id="rules">
      <h2>{t('options_section_rules')}</h2>
      <p>{t('options_rules_lead')}</p>
      <div class="card">
        {mutedRules.length === 0 ? <p class="none soft s">{t('options_rules_none')}</p> : null}
        {mutedRules.map((rule) => (
          <Setting key={rule} name={ruleWords(rule)}>
            <Button small onClick={() => void bringBack(rule)}>
              {t('options_unmute')}
            </Button>
          </Setting>
        ))}
      </div>
      <RuleCounts mutedRules={mutedRules} mute={mute} />
    </section>
  );
}
