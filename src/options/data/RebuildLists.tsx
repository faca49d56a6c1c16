import type { JSX } from 'preact';
import { Button } from '../../ui/components/Button';
import { count } from '../../ui/format';
import { t, tn } from '../../ui/i18n';
import { Setting } from '../sections/Setting';
import { useRebuild } from './useRebuild';

/** Makes the lists anew from what is recorded: the way out when a list looks wrong. */
export function RebuildLists(): JSX.Element {
  const { state, start, cancel } = useRebuild();
  if (state?.status === 'running') {
    const { done, total } = state;
    return (
      <Setting name={t('data_rebuild')} help={t('data_rebuilding', count(done), count(total))}>
        <progress aria-label={t('data_rebuild')} value={done} max={total || 1} />
        <Button onClick={() => void cancel()}>{t('board_cancel')}</Button>
      </Setting>
    );
  }
  const said = {
    idle: t('data_rebuild_help'),
    done: tn('data_rebuilt', state?.done ?? 0),
    cancelled: t('data_rebuild_cancelled'),
    failed: t('data_rebuild_failed', state?.error ?? ''),
  };
  return (
    <Setting name={t('data_rebuild')} help={said[state?.status ?? 'idle']}>
      <Button onClick={() => void start()}>{t('data_rebuild_start')}</Button>
    </Setting>
  );
}
