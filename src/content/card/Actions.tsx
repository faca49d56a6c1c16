import type { JSX } from 'preact';
import type { CaseAction, HintView } from '../../messages';
import { Button } from '../../ui/components/Button';
import { t } from '../../ui/i18n';

type Simple = Extract<CaseAction['do'], 'track' | 'answered' | 'followedUp' | 'settle' | 'reopen' | 'dismiss'>;

/** What can be done besides replying, by status, most likely first. */
const CHOICES: Readonly<Record<HintView['status'], readonly Simple[]>> = {
  untracked: ['track', 'answered', 'dismiss'],
  open: ['answered', 'dismiss'],
  answered: ['followedUp', 'settle', 'reopen'],
  followedUp: ['settle', 'reopen'],
  resolved: ['reopen'],
  dismissed: ['reopen'],
};

interface ActionsProps {
  status: HintView['status'];
  act(action: CaseAction): void;
  reply(): void;
}

/** The actions of an opened hint; replying is the first one. */
export function Actions({ status, act, reply }: ActionsProps): JSX.Element {
  return (
    <section class="actions">
      <Button look="primary" onClick={reply}>
        {t('hint_reply')}
      </Button>
      {CHOICES[status].map((choice) => (
        <Button key={choice} onClick={() => act({ do: choice })}>
          {t(`hint_do_${choice}`)}
        </Button>
      ))}
    </section>
  );
}
