import type { CaseAction, CaseView } from '../messages';
import { postAddress } from '../ui/people';
import type { Acts } from './useActs';

/** What can be done to a case; each is one key and one button. */
export type Command = 'reply' | 'take' | 'answered' | 'dismiss' | 'followedUp' | 'plan' | 'note' | 'settle';

/** The key of each command. */
export const COMMAND_KEYS: Readonly<Partial<Record<Command, string>>> = {
  reply: 'R',
  take: 'A',
  answered: 'M',
  dismiss: 'D',
  plan: 'F',
  note: 'N',
  settle: 'E',
};

/** Whether the customer waits for us. */
export function isWaiting({ status }: CaseView): boolean {
  return status === 'open' || status === 'untracked';
}

/** Whether nothing more is expected of anybody. */
export function isClosed({ status }: CaseView): boolean {
  return status === 'resolved' || status === 'dismissed';
}

/** The commands that make sense for a case as it stands, the most likely first. */
export function commandsFor(view: CaseView): Command[] {
  if (isClosed(view)) return ['reply', 'settle', 'note'];
  if (isWaiting(view)) return ['reply', 'take', 'answered', 'note', 'settle', 'dismiss'];
  return ['reply', 'followedUp', 'plan', 'note', 'settle', 'take'];
}

/** Carries a command out. `write` opens the place where a note or a time is written. */
export function carryOut(command: Command, view: CaseView, acts: Acts, write: (what: 'note' | 'plan') => void): void {
  if (command === 'reply') window.open(postAddress(view.case.post), '_blank', 'noopener');
  else if (command === 'note' || command === 'plan') write(command);
  else void acts.act(view, actionOf(command, view));
}

function actionOf(command: Exclude<Command, 'reply' | 'note' | 'plan'>, view: CaseView): CaseAction {
  switch (command) {
    case 'take':
      return { do: view.owner === undefined ? 'claim' : 'release' };
    case 'settle':
      return { do: isClosed(view) ? 'reopen' : 'settle' };
    default:
      return { do: command };
  }
}
