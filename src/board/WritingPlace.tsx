import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { shortName } from '../ui/people';
import { AssignForm } from './AssignForm';
import { CaseTemplates } from './CaseTemplates';
import { FollowUpForm } from './FollowUpForm';
import { NoteForm } from './NoteForm';
import type { Team } from './team';
import type { BoardState } from './useBoard';

interface WritingPlaceProps {
  one: CaseView;
  board: BoardState;
  team: Team;
  now: number;
  /** Longest reply, in X's weighted characters. */
  replyLimit: number;
}

/** Where a note, a time or a name is written, or a reply chosen, for the case in view; nothing while none is. */
export function WritingPlace({ one, board, team, now, replyLimit }: WritingPlaceProps): JSX.Element | null {
  const { acts, writing, write } = board;
  const close = () => write(null);
  const name = shortName(one.case.post.author);
  switch (writing) {
    case 'note':
      return <NoteForm close={close} keep={(text) => acts.act(one, { do: 'note', text }).then(close)} />;
    case 'plan':
      return (
        <FollowUpForm
          what={name}
          now={now}
          close={close}
          plan={(at) =>
            acts
              .act(one, one.followUpAt === undefined ? { do: 'planFollowUp', dueAt: at } : { do: 'snooze', until: at })
              .then(close)
          }
        />
      );
    case 'assign':
      return (
        <AssignForm
          what={name}
          team={team.names}
          close={close}
          assign={(to) => {
            void team.learn(to);
            return acts.act(one, { do: 'assign', to }).then(close);
          }}
        />
      );
    case 'templates':
      return <CaseTemplates one={one} now={now} limit={replyLimit} say={board.say} close={close} />;
    default:
      return null;
  }
}
