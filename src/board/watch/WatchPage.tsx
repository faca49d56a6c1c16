import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messages';
import { Failure } from '../../ui/components/Failure';
import { Loading } from '../../ui/components/Loading';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { useAsked } from '../../ui/page/useAsked';
import { useChanged } from '../../ui/page/useChanged';
import { useNow } from '../../ui/useNow';
import { CrisisPanel } from './CrisisPanel';
import { DayChart } from './DayChart';
import { DrillPage } from './DrillPage';
import { HourCharts } from './HourCharts';
import { JournalPanel } from './JournalPanel';
import { LevelPanel } from './LevelPanel';
import { ReportPanel } from './ReportPanel';

/** The watch, or with `#drill` in the address the practice drill. */
export function Shown(): JSX.Element {
  return useHash().startsWith('#drill') ? <DrillPage /> : <WatchPage />;
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

/** The day at a glance: level and why, volumes, matters, crisis mode, journal, report. */
export function WatchPage(): JSX.Element {
  const now = useNow();
  const state = useAsked(() => ask('watchState', {}), 'watch');
  const journal = useAsked(() => ask('journal', {}), 'journal');
  const reload = () => Promise.all([state.reload(), journal.reload()]);
  useChanged('watch', reload);
  useChanged('cases', reload);
  if (state.error !== undefined) return <Failure error={state.error} retry={reload} />;
  if (!state.value) return <Loading />;
  return (
    <main class="watch-page">
      <a class="back" href="../index.html">
        <Icon name="left" small /> {t('board_title')}
      </a>
      <h1>{t('watch_title')}</h1>
      <LevelPanel state={state.value} now={now} />
      <DayChart hours={state.value.hours} />
      <HourCharts figures={state.value.figures} />
      <CrisisPanel mode={state.value.mode} now={now} reload={reload} />
      <JournalPanel
        entries={journal.value?.entries ?? []}
        replies={journal.value?.replies ?? []}
        now={now}
        reload={reload}
      />
      <p class="practise">
        <a href="#drill">{t('drill_open')}</a>
      </p>
      <ReportPanel since={state.value.mode.since} now={now} />
    </main>
  );
}
