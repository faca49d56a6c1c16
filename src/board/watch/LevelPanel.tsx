import type { JSX } from 'preact';
import type { Account } from '../../core/watch/account';
import type { WatchState } from '../../core/watch/protocol';
import { count, duration, when } from '../../ui/format';
import { t } from '../../ui/i18n';

/** How it stands and why, with up to when pages were looked at. */
export function LevelPanel({ state, now }: { state: WatchState; now: number }): JSX.Element {
  const { standing, account, matters, lookedUntil, basis } = state;
  return (
    <section class="card level" data-level={standing.level} aria-labelledby="level">
      <h2 id="level">{t(`watch_level_${standing.level}`)}</h2>
      {lookedUntil === 0 ? (
        <p>{t('watch_nothing_seen')}</p>
      ) : (
        <>
          <p class="why">{accountWords(account)}</p>
          <p class="soft">
            {t('watch_seen_only', when(lookedUntil, now))} {t(`watch_basis_${basis}`)}
          </p>
        </>
      )}
      {matters.length > 0 ? (
        <ul class="matters" aria-label={t('watch_matters')}>
          {matters.map(({ term, label, ids }) => (
            <li key={term}>
              {label} <b>{count(ids.length)}</b>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** The sentence that explains a level, with its numbers. */
export function accountWords(account: Account): string {
  const { seen, complaints, usual, minutes, matter, urgent, newAuthors, sameWording, spread, cause } = account;
  const parts = [t('watch_why_rate', count(complaints), count(seen), duration(minutes * 60_000), count(usual))];
  if (matter) parts.push(t('watch_why_matter', count(matter.posts), matter.label));
  if (cause === 'campaign' && sameWording) parts.push(t('watch_why_campaign', count(sameWording)));
  if (cause === 'viral') parts.push(t('watch_why_viral', count(spread)));
  if (urgent > 0) parts.push(t('watch_why_urgent', count(urgent)));
  if (newAuthors > 0) parts.push(t('watch_why_authors', count(newAuthors)));
  return `${parts.join(t('watch_why_joint'))}.`;
}
