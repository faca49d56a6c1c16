import type { ComponentChildren, JSX } from 'preact';
import type { CaseView, EarlierCase } from '../messages';
import { exact, when } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { shortName } from '../ui/people';
import type { BoardState } from './useBoard';

interface EarlierCasesProps {
  one: CaseView;
  board: BoardState;
  now: number;
}

/** What belongs to the same matter, and what else the same person wrote; left out when there is nothing. */
export function EarlierCases({ one, board, now }: EarlierCasesProps): JSX.Element {
  const { acts, show } = board;
  const joined = one.joined ?? [];
  const earlier = one.earlierCases.filter(({ id }) => !joined.some((other) => other.id === id));
  const { author } = one.case.post;
  return (
    <>
      {joined.length > 0 ? (
        <Cases title={t('board_same_matter')} cases={joined} show={show} now={now}>
          {(id) => (
            <button type="button" class="link s" onClick={() => void acts.act(one, { do: 'split' }, id)}>
              {t('board_split')}
            </button>
          )}
        </Cases>
      ) : null}
      {earlier.length > 0 ? (
        <Cases title={t('board_earlier_cases', shortName(author))} cases={earlier} show={show} now={now}>
          {(id) => (
            <button
              type="button"
              class="link s"
              onClick={() => void acts.act(one, { do: 'join', into: one.case.id }, id)}
            >
              {t('board_join')}
            </button>
          )}
        </Cases>
      ) : null}
    </>
  );
}

interface CasesProps {
  title: string;
  cases: readonly EarlierCase[];
  now: number;
  show: (id: string) => void;
  /** What can be done to one of them. */
  children: (id: string) => ComponentChildren;
}

function Cases({ title, cases, now, show, children }: CasesProps): JSX.Element {
  return (
    <section class="story">
      <h3>{title}</h3>
      <ol>
        {cases.map(({ id, text, status, postedAt }) => (
          <li key={id} data-earlier={id}>
            <Icon name="message" />
            <span class="line-acts">
              <button type="button" class="link" onClick={() => show(id)}>
                {t(`board_status_${status}`)}
              </button>
              {children(id)}
            </span>
            <time dateTime={new Date(postedAt).toISOString()} title={exact(postedAt)}>
              {when(postedAt, now)}
            </time>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
