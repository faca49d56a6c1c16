import type { JSX } from 'preact';
import { ask, type StorageState } from '../../messages';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { bytes, count, percent, when } from '../../ui/format';
import { t, tn } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { useAsked } from '../../ui/page/useAsked';
import { useChanged } from '../../ui/page/useChanged';
import { useNow } from '../../ui/useNow';
import { Setting } from '../sections/Setting';

/** From which share of the browser's room on the ledger is called nearly full. */
const NEARLY_FULL = 0.8;

/** How much the browser keeps for us and whether it promised to, and what is the matter where something is. */
export function StorageStatus(): JSX.Element {
  const { value, error, reload } = useAsked(() => ask('storageState', {}), '');
  const now = useNow();
  useChanged('cases', reload);
  if (!value) return error ? <Failure error={error} retry={reload} /> : <Setting name={t('data_storage')} help="…" />;
  const persist = async () => {
    // A page of ours may ask; the background of Chrome has no window to ask in.
    await navigator.storage.persist().catch(() => false);
    await reload();
  };
  return (
    <>
      <Setting name={t('data_storage')} help={roomWords(value)}>
        {value.persisted === false ? <Button onClick={() => void persist()}>{t('data_persist')}</Button> : null}
      </Setting>
      {troublesOf(value, now).map((words) => (
        <div key={words} class="notice trouble" role="alert">
          <Icon name="info" />
          <p>{words}</p>
        </div>
      ))}
    </>
  );
}

function roomWords({ cases, usage, quota, persisted }: StorageState): string {
  const kept = tn('data_storage_cases', cases);
  const room = usage === null ? '' : t('data_storage_room', bytes(usage), quota === null ? '?' : bytes(quota));
  return [kept, room, persisted === null ? '' : t(persisted ? 'data_persisted' : 'data_not_persisted')]
    .filter(Boolean)
    .join(' ');
}

/** What the manager should know, each with a way out. */
function troublesOf({ usage, quota, unreadable, pending, fullSince }: StorageState, now: number): string[] {
  const share = usage !== null && quota ? usage / quota : 0;
  return [
    ...(fullSince === undefined ? [] : [t('data_full_since', when(fullSince, now))]),
    ...(fullSince === undefined && share > NEARLY_FULL ? [t('data_nearly_full', percent(share))] : []),
    ...(pending > 0 ? [tn('data_pending', pending)] : []),
    ...(unreadable > 0 ? [t('data_unreadable', count(unreadable))] : []),
  ];
}
