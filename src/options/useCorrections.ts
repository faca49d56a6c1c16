import type { Correction } from '../core/triage/lessons';
import { ask } from '../messages';
import { t, tn } from '../ui/i18n';
import { useAsked } from '../ui/page/useAsked';
import { useChanged } from '../ui/page/useChanged';
import type { ToastWords } from '../ui/page/useToast';
import { refusalWords } from '../ui/refusalWords';

/** The corrections that hints learn from, and the way to have some forgotten, which can be undone. */
export interface Corrections {
  /** Newest first; undefined until they are there. */
  corrections?: Correction[];
  forget: (ids: string[]) => Promise<void>;
}

/** @param show says what was done, with the way back. */
export function useCorrections(show: (toast: ToastWords) => void): Corrections {
  const { value, reload } = useAsked(() => ask('corrections', {}), '');
  useChanged('cases', reload);
  const set = async (ids: string[], forget: boolean, toast: ToastWords) => {
    try {
      await ask('forgetCorrections', { ids, forget });
      show(toast);
    } catch (error) {
      show({ words: t('options_not_saved', refusalWords(error)) });
    }
    await reload();
  };
  const forget = (ids: string[]) => {
    const undo = () => set(ids, false, { words: t('options_restored') });
    const words = tn('options_corrections_forgotten', ids.length);
    return set(ids, true, { words, action: { words: t('common_undo'), do: undo } });
  };
  return { ...(value ? { corrections: value.corrections } : {}), forget };
}
