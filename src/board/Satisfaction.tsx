import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { Chip } from '../ui/components/Chip';
import { when } from '../ui/format';
import { t } from '../ui/i18n';
import { isWaiting } from './commands';
import type { Acts } from './useActs';

/** Whether the customer is satisfied: asked, answered. Left out while they wait for us. */
export function Satisfaction({ one, acts, now }: { one: CaseView; acts: Acts; now: number }): JSX.Element | null {
  if (isWaiting(one) || one.status === 'dismissed') return null;
  const { satisfaction, satisfactionAskedAt } = one.case;
  const answer = (said: 'satisfied' | 'unsatisfied') => (
    <Chip on={satisfaction === said} press={() => acts.act(one, { do: 'satisfaction', answer: said })}>
      {t(`board_${said}`)}
    </Chip>
  );
  return (
    <section class="satisfaction s" aria-label={t('board_satisfaction')}>
      <span>{t('board_satisfaction')}</span>
      {answer('satisfied')}
      {answer('unsatisfied')}
      {satisfactionAskedAt === undefined ? (
        satisfaction === undefined ? (
          <Button small look="quiet" onClick={() => void acts.act(one, { do: 'askSatisfaction' })}>
            {t('board_asked')}
          </Button>
        ) : null
      ) : (
        <span class="faint">{t('board_asked_at', when(satisfactionAskedAt, now))}</span>
      )}
    </section>
  );
}
