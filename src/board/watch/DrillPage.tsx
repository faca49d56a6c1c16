import type { JSX } from 'preact';
import { SCENARIOS } from '../../core/drill/scenario';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { duration } from '../../ui/format';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { DrillPosts } from './DrillPosts';
import { LiveDrill, liveSince } from './LiveDrill';
import { ScoreSheet } from './ScoreSheet';
import { useDrill } from './useDrill';
import { useSeconds } from './useSeconds';

/** The practice drill: a scripted storm to answer, here or on the practice timeline, and a score by practice at the end. */
export function DrillPage(): JSX.Element {
  const since = liveSince();
  return (
    <main class="watch-page drill">
      <a class="back" href="#watch">
        <Icon name="left" small /> {t('watch_title')}
      </a>
      <h1>{t('drill_title')}</h1>
      <p>{t('drill_what')}</p>
      {since === undefined ? <DrillHere /> : <LiveDrill since={since} />}
    </main>
  );
}

function DrillHere(): JSX.Element {
  const now = useSeconds();
  const { run, error, clear, begin, reply, end, leave } = useDrill();
  if (!run) {
    return (
      <section class="card" aria-labelledby="scenarios">
        <h2 id="scenarios">{t('drill_choose')}</h2>
        <p class="soft">{t('drill_apart')}</p>
        {error === undefined ? null : <Failure error={error} retry={clear} />}
        <span class="choices">
          {SCENARIOS.map((scenario) => (
            <Button key={scenario} onClick={() => begin(scenario)}>
              {t(`drill_scenario_${scenario}`)}
            </Button>
          ))}
        </span>
      </section>
    );
  }
  if (run.score) {
    const missed = run.posts.filter(({ post }) => run.score?.missed.includes(post.id));
    return <ScoreSheet report={run.score.report} html={run.score.html} missed={missed} again={leave} />;
  }
  return (
    <>
      <p role="timer">
        {t('drill_running', t(`drill_scenario_${run.scenario}`), duration(Math.max(0, now - run.startedAt)))}
      </p>
      {error === undefined ? null : <Failure error={error} retry={clear} />}
      <DrillPosts run={run} now={Math.max(now, run.startedAt)} reply={reply} />
      <Button look="primary" onClick={() => end(run)}>
        {t('drill_end')}
      </Button>
    </>
  );
}
