import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';
import { COMMAND_KEYS, type Command, commandsFor, isClosed, isWaiting } from './commands';

interface CaseActionsProps {
  one: CaseView;
  command: (command: Command) => void;
}

/** What can be done to the case, the likeliest first; only that one is primary. */
export function CaseActions({ one, command }: CaseActionsProps): JSX.Element {
  return (
    <div class="acts">
      {commandsFor(one).map((name) => (
        <CommandButton key={name} name={name} one={one} run={() => command(name)} />
      ))}
    </div>
  );
}

function CommandButton({ name, one, run }: { name: Command; one: CaseView; run: () => void }): JSX.Element {
  const key = COMMAND_KEYS[name];
  return (
    <Button
      look={name === 'reply' ? 'primary' : 'secondary'}
      onClick={run}
      {...(key ? { shortcut: key } : {})}
      {...(name === 'take' ? { icon: 'person' as const } : {})}
    >
      {commandWords(name, one)}
    </Button>
  );
}

function commandWords(name: Command, one: CaseView): string {
  switch (name) {
    case 'reply':
      return t(isWaiting(one) ? 'board_reply' : 'board_write');
    case 'templates':
      return t('panel_templates');
    case 'take':
      return one.owner === undefined ? t('board_take') : t('board_has_it', one.owner);
    case 'assign':
      return t('board_assign');
    case 'answered':
      return t('board_mark_answered');
    case 'dismiss':
      return t('board_dismiss');
    case 'followedUp':
      return t('board_followed_up');
    case 'plan':
      return t(one.followUpAt === undefined ? 'board_plan' : 'board_change_plan');
    case 'note':
      return t('board_note');
    case 'settle':
      return t(isClosed(one) ? 'board_reopen' : 'board_settle');
  }
}
