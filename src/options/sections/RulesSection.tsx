import type { JSX } from 'preact';
import { Button } from '../../ui/components/Button';
import { hasWords, t } from '../../ui/i18n';
import type { Saving } from '../use-saving';
import { Setting } from './Setting';

/** The tone rules that were muted, and the way back. */
export function RulesSection({ settings, save }: Saving): JSX.Element {
  const { mutedRules } = settings;
  const bringBack = (rule: string) => save({ mutedRules: mutedRules.filter((other) => other !== rule) });
  return (
    <section id="rules">
      <h2>{t('options_section_rules')}</h2>
      <p>{t('options_rules_lead')}</p>
      <div class="card">
        {mutedRules.length === 0 ? <p class="none soft s">{t('options_rules_none')}</p> : null}
        {mutedRules.map((rule) => (
          <Setting key={rule} name={ruleName(rule)}>
            <Button small onClick={() => void bringBack(rule)}>
              {t('options_unmute')}
            </Button>
          </Setting>
        ))}
      </div>
    </section>
  );
}

/** The name of a rule; its id, spelt out, where it has none. */
function ruleName(rule: string): string {
  const key = `rule_${rule}`;
  if (hasWords(key)) return t(key);
  const words = rule
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
