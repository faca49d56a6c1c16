import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { relative } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { shortName } from '../ui/people';
import type { Acts } from './useActs';

/** The customer came back and somebody has to decide: what they did, and what is proposed. Nothing happens by itself. */
export function Proposal({ one, acts, now }: { one: CaseView; acts: Acts; now: number }): JSX.Element | null {
  const { proposal, post } = one.case;
  if (!proposal) return null;
  const name = shortName(post.author);
  return (
    <section class="notice proposal" aria-label={t('board_proposal')}>
      <Icon name={proposal.mood === 'thanks' ? 'smile' : 'message'} />
      <p>
        <b>{t(`board_proposal_${proposal.mood}`, name)}</b> {relative(proposal.at, now)}.{' '}
        {t(`board_proposal_${proposal.do}`)}
      </p>
      <div class="acts">
        <Button small onClick={() => void acts.act(one, { do: proposal.do })}>
          {t(`board_${proposal.do}`)}
        </Button>
      </div>
    </section>
  );
}
