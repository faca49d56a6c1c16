import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { MarkedText } from '../ui/components/MarkedText';
import { exact, relative } from '../ui/format';
import { t } from '../ui/i18n';
import { CaseActions } from './CaseActions';
import { CaseHead } from './CaseHead';
import { EarlierCases } from './EarlierCases';
import { Facts } from './Facts';
import { JoinedNotice } from './JoinedNotice';
import { Proposal } from './Proposal';
import { Satisfaction } from './Satisfaction';
import { Story } from './Story';
import type { Team } from './team';
import type { BoardState } from './useBoard';
import { WritingPlace } from './WritingPlace';

/** The case that is read: what was last said, what can be done, the facts, and the story. */
export function CasePane(props: {
  board: BoardState;
  team: Team;
  now: number;
  /** Longest reply, in X's weighted characters. */
  replyLimit: number;
}): JSX.Element | null {
  const { board, team, now, replyLimit } = props;
  const { detail: one, acts, write } = board;
  if (!one)
    return <div class="case">{board.list.rows.length > 0 ? <p class="soft s">{t('board_case_none')}</p> : null}</div>;
  const { author } = one.case.post;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <article class="case" tabIndex={0} aria-label={author.name || author.handle} data-case={one.case.id}>
      <CaseHead one={one} back={board.selection.close} all={() => board.showAllBy(author.handle)} />
      <JoinedNotice one={one} board={board} />
      <Proposal one={one} acts={acts} now={now} />
      <Latest one={one} now={now} />
      <CaseActions one={one} command={board.command} />
      <WritingPlace one={one} board={board} team={team} now={now} replyLimit={replyLimit} />
      <Facts one={one} now={now} />
      <Satisfaction one={one} acts={acts} now={now} />
      <Story one={one} now={now} plan={() => write('plan')} />
      <EarlierCases one={one} board={board} now={now} />
    </article>
  );
}

/** The customer's last words: the complaint, or what they wrote since. */
function Latest({ one, now }: { one: CaseView; now: number }): JSX.Element {
  const { post } = one.case;
  const again = one.story?.findLast((event) => event.kind === 'customerReplied');
  const at = again?.at ?? (post.postedAt || one.case.lastEvent.at);
  return (
    <p class="latest" lang={post.lang}>
      <span class="when" title={exact(at)}>
        {t(again ? 'board_wrote_again_when' : 'board_wrote', relative(at, now))}
      </span>
      {again ? again.data.text : <MarkedText text={post.text} reasons={one.hint.reasons} risks={one.hint.risks} />}
    </p>
  );
}
