import type { JSX } from 'preact';
import type { Verdict as VerdictName } from '../../core/tone/report';
import { t } from '../i18n';
import { Icon } from '../icons';

/** What the tone check says of a draft: icon and word. The icons bear the verdicts' own names. */
export function Verdict({ verdict }: { verdict: VerdictName }): JSX.Element {
  return (
    <span class="verdict" data-verdict={verdict}>
      <Icon name={verdict} small />
      {t(`common_verdict_${verdict}`)}
    </span>
  );
}
