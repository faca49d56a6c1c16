import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { MarkedText } from '../ui/components/MarkedText';
import { exact, relative } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { postAddress } from '../ui/people';
import { CaseActions } from './CaseActions';
import { EarlierCases } from './EarlierCases';
import { Facts } from './Facts';
import { FollowUpForm } from './FollowUpForm';
import { NoteForm } from './NoteForm';
import { Story } from './Story';
import type { BoardState } from './useBoard';

/** The case that is read: what was last said, what can be done, the facts, and the story. */
export function CasePane({ board, now }: { board: BoardState; now: number }): JSX.Element | null {
  const { detail: one, acts, writing, write } = board;
  if (!one)
    return <div class="case">{board.list.rows.length > 0 ? <p class="soft s">{t('board_case_none')}</p> : null}</div>;
  const { author } = one.case.post;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <article class="case" tabIndex={0} aria-label={author.name || author.handle} data-case={one.case.id}>
      <CaseHead one={one} back={board.selection.close} />
      <Latest one={one} now={now} />
      <CaseActions one={one} command={board.command} acts={acts} />
      {writing === 'note' ? (
        <NoteForm
          close={() => write(null)}
          keep={(text) => acts.act(one, { do: 'note', text }).then(() => write(null))}
        />
      ) : null}
      {writing === 'plan' ? (
        <FollowUpForm
          author={author}
          now={now}
          close={() => write(null)}
          plan={(dueAt) => acts.act(one, { do: 'planFollowUp', dueAt }).then(() => write(null))}
        />
      ) : null}
      <Facts one={one} now={now} />
      <Story one={one} now={now} plan={() => write('plan')} />
      <EarlierCases one={one} now={now} />
    </article>
  );
}

function CaseHead({ one, back }: { one: CaseView; back: () => void }): JSX.Element {
  const { post, wroteAgain } = one.case;
  return (
    <header class="case-head">
      <span class="only-narrow">
        <Button look="quiet" small icon="left" label={t('common_back')} onClick={back} />
      </span>
      <h2 class="cut">
        {post.author.name || `@${post.author.handle}`} <span class="handle">@{post.author.handle}</span>
      </h2>
      <span class="tag">{t(`board_status_${one.status === 'open' && wroteAgain ? 'reopened' : one.status}`)}</span>
      <span class="grow" />
      <a
        class="btn quiet small"
        href={postAddress(post)}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t('board_show_on_x')}
      >
        <Icon name="open" small />
        <span class="only-wide">{t('board_show_on_x')}</span>
      </a>
    </header>
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
