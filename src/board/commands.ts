import type { BulkAction, CaseAction, CaseView } from '../messages';
import { postAddress } from '../ui/people';
import type { Acts } from './useActs';

/** What can be done to a case; each is one key and one button. */
export type Command =
  | 'reply'
  | 'templates'
  | 'take'
  | 'assign'
  | 'answered'
  | 'dismiss'
  | 'followedUp'
  | 'plan'
  | 'note'
  | 'settle';

/** What is written or chosen beside the case. */
export type Written = 'note' | 'plan' | 'assign' | 'templates';

/** The key of each command. */
export const COMMAND_KEYS: Readonly<Partial<Record<Command, string>>> = {
  reply: 'R',
  templates: 'T',
  take: 'A',
  assign: 'G',
  answered: 'M',
  dismiss: 'D',
  followedUp: 'U',
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
  if (isClosed(view)) return ['reply', 'templates', 'settle', 'note'];
  if (isWaiting(view)) return ['reply', 'templates', 'take', 'assign', 'answered', 'note', 'settle', 'dismiss'];
  return ['reply', 'templates', 'followedUp', 'plan', 'note', 'settle', 'take', 'assign'];
}

/** Carries a command out. `write` opens the place where a note, a time or a name is written. */
export function carryOut(command: Command, view: CaseView, acts: Acts, write: (what: Written) => void): void {
  if (command === 'reply') window.open(postAddress(view.case.post), '_blank', 'noopener');
  else if (isWritten(command)) write(command);
  else void acts.act(view, actionOf(command, view));
}

/** What a command does to many cases: nothing where it makes sense for one only. */
export function bulkActionOf(command: Command): BulkAction | null {
  switch (command) {
    case 'take':
      return { do: 'claim' };
    case 'answered':
    case 'dismiss':
    case 'followedUp':
    case 'settle':
      return { do: command };
    default:
      return null;
  }
}

function isWritten(command: Command): command is Written {
  return command === 'note' || command === 'plan' || command === 'assign' || command === 'templates';
}

function actionOf(command: Exclude<Command, 'reply' | Written>, view: CaseView): CaseAction {
  switch (command) {
    case 'take':
      return { do: view.owner === undefined ? 'claim' : 'release' };
    case 'settle':
      return { do: isClosed(view) ? 'reopen' : 'settle' };
    default:
      return { do: command };
  }
}
