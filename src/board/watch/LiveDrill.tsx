import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask, type Protocol } from '../../messages';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { duration } from '../../ui/format';
import { language, t } from '../../ui/i18n';
import { ScoreSheet } from './ScoreSheet';
import { useSeconds } from './useSeconds';

/** Since when a drill runs on the practice timeline: `#drill=<milliseconds>`, as `npm start -- --drill` opens the page. */
export function liveSince(): number | undefined {
  const since = Number(/^#drill=(\d{13})$/.exec(location.hash)?.[1]);
  return since > 0 ? since : undefined;
}

/** A drill on the practice timeline: replies are given there, the score is the ledger's report over its span. */
export function LiveDrill({ since }: { since: number }): JSX.Element {
  const now = useSeconds();
  const [score, setScore] = useState<Protocol['report']['reply']>();
  const [error, setError] = useState<unknown>();
  const end = () =>
    void ask('report', { from: since, to: Date.now() + 1, language: language(), names: false }).then(
      setScore,
      setError,
    );
  if (score) return <ScoreSheet report={score.report} html={score.html} again={() => setScore(undefined)} />;
  return (
    <section class="card" aria-labelledby="live">
      <h2 id="live">{t('drill_live')}</h2>
      <p>{t('drill_live_what')}</p>
      <p role="timer">{t('drill_time', duration(Math.max(0, now - since)))}</p>
      {error === undefined ? null : <Failure error={error} retry={end} />}
      <Button look="primary" onClick={end}>
        {t('drill_end')}
      </Button>
    </section>
  );
}
