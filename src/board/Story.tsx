import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Verdict } from '../ui/components/Verdict';
import { exact, relative, when } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { type StoryLine, storyLines } from './storyLines';

interface StoryProps {
  one: CaseView;
  now: number;
  /** Opens the form that changes the planned follow-up. */
  plan: () => void;
}

/** What happened, in order of time, and what comes next. */
export function Story({ one, now, plan }: StoryProps): JSX.Element | null {
  if (!one.story) return null;
  return (
    <section class="story">
      <h3>{t('board_story')}</h3>
      <ol>
        {storyLines(one.story, one.case.post, now).map((line) => (
          <Line key={line.id} line={line} now={now} />
        ))}
        <Due one={one} now={now} />
        {one.followUpAt === undefined ? null : (
          <li class="later">
            <Icon name="follow" />
            <span>
              {t('board_story_then', when(one.followUpAt, now))}{' '}
              <button type="button" class="link s" onClick={plan}>
                {t('board_change_plan')}
              </button>
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}

function Line({ line, now }: { line: StoryLine; now: number }): JSX.Element {
  return (
    <li class={line.side ?? ''}>
      <Icon name={line.icon} />
      <span>
        <b>{line.words}</b>
        {line.by ? ` ${t('board_story_by', line.by)}` : ''}
        {line.more ? `, ${line.more}` : ''}
      </span>
      <time dateTime={new Date(line.at).toISOString()} title={exact(line.at)}>
        {when(line.at, now)}
      </time>
      {line.quote ? <blockquote>{line.quote}</blockquote> : null}
      {line.verdict ? (
        <span class="more">
          <Verdict verdict={line.verdict} />
        </span>
      ) : null}
    </li>
  );
}

/** The reply that is expected, while the customer waits. */
function Due({ one, now }: { one: CaseView; now: number }): JSX.Element | null {
  const { clock } = one;
  if (!clock || clock.stoppedAt !== undefined || one.status !== 'open') return null;
  const past = now >= clock.redAt;
  return (
    <li class={past ? 'past' : ''}>
      <Icon name={past ? 'clock-over' : 'clock-in'} />
      <span>{t(past ? 'board_story_was_due' : 'board_story_due', when(clock.redAt, now))}</span>
      <time dateTime={new Date(clock.redAt).toISOString()} title={exact(clock.redAt)}>
        {relative(clock.redAt, now)}
      </time>
    </li>
  );
}
