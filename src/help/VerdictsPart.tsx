import type { JSX } from 'preact';
import { Verdict } from '../ui/components/Verdict';
import { t } from '../ui/i18n';
import { Meanings } from './Meanings';
import { ToSettings } from './ToSettings';

/** What the tone check says of a reply, and that it never has the last word. */
export function VerdictsPart(): JSX.Element {
  const verdicts = ['ready', 'improve', 'hold'] as const;
  return (
    <>
      <Meanings
        rows={verdicts.map((verdict) => [<Verdict key={verdict} verdict={verdict} />, t(`help_verdict_${verdict}`)])}
      />
      <p>{t('help_verdicts_mute')}</p>
      <ToSettings section="rules" words="help_verdicts_rules" />
    </>
  );
}
