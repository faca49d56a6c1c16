import type { JSX } from 'preact';
import type { EarlierCase } from '../../messages';
import { dayName, duration, exact } from '../../ui/format';
import { t, tn } from '../../ui/i18n';

const MINUTE = 60_000;
/** Earlier complaints listed; the title counts them all. */
const MOST = 4;

function outcome({ status, answeredAfter }: EarlierCase): string {
  if (answeredAfter !== undefined) return t('common_answered_in', duration(answeredAfter * MINUTE));
  if (status === 'resolved') return t('hint_past_settled');
  return status === 'dismissed' ? t('hint_past_dismissed') : t('hint_past_no_reply');
}

function title(name: string, times: number): string {
  return times === 2 ? t('hint_earlier_two', name) : tn('hint_earlier', times, name);
}

interface EarlierProps {
  name: string;
  cases: EarlierCase[];
  now: number;
  openPost(url: string): void;
}

/** What the same person wrote before, and what became of it. */
export function Earlier({ name, cases, now, openPost }: EarlierProps): JSX.Element {
  return (
    <section>
      <div class="card-title">
        <h2>{title(name, cases.length)}</h2>
      </div>
      <ul class="past">
        {cases.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <time dateTime={new Date(one.postedAt).toISOString()} title={exact(one.postedAt)}>
              {dayName(one.postedAt, now)}
            </time>
            <button type="button" class="cut" onClick={() => openPost(one.url)}>
              {one.text}
            </button>
            <span class="how">{outcome(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
