import type { JSX } from 'preact';
import { ask } from '../messages';
import { Failure } from '../ui/components/Failure';
import { Loading } from '../ui/components/Loading';
import { ToastPlace } from '../ui/components/ToastPlace';
import { t } from '../ui/i18n';
import type { PageProps } from '../ui/page/mountPage';
import { useAsked } from '../ui/page/useAsked';
import { useChanged } from '../ui/page/useChanged';
import { useToast } from '../ui/page/useToast';
import { FirstRun } from './FirstRun';
import { SettingsView } from './SettingsView';
import { useSaving } from './useSaving';

/** The settings, or, the first time, the one screen that asks for what matters. */
export function Options({ settings: stored }: PageProps): JSX.Element {
  const { toast, show, hide } = useToast();
  const { settings, save } = useSaving(stored, show);
  const { value, error, reload } = useAsked(() => ask('getSettings', {}), '');
  useChanged('account', reload);
  if (!settings.introduced && !value) return error ? <Failure error={error} retry={reload} /> : <Loading />;
  return (
    <>
      {settings.introduced ? (
        <SettingsView settings={settings} save={save} show={show} />
      ) : (
        <FirstRun
          brand={settings.brand}
          detected={value?.detectedHandle}
          keep={(brand) => void save({ brand, introduced: true }, t('options_welcome'))}
        />
      )}
      <ToastPlace toast={toast} hide={hide} />
    </>
  );
}
