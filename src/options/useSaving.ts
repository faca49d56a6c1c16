import { useRef, useState } from 'preact/hooks';
import { ask } from '../messages';
import type { Settings } from '../settings';
import { t } from '../ui/i18n';
import type { ToastWords } from '../ui/page/useToast';
import { refusalWords } from '../ui/refusalWords';

/** What is to be changed, made from what was saved last: two quick changes must not undo each other. */
type Change = Partial<Settings> | ((before: Settings) => Partial<Settings>);

/** The settings as they are, and what changes them. */
export interface Saving {
  settings: Settings;
  /** Saves at once; `words` says what was done. What was there before can be brought back. */
  save: (change: Change, words?: string) => Promise<void>;
}

/**
 * Keeps settings. Changes follow each other: each is made to what the one before left. A refusal is shown and changes
 * nothing.
 */
export function useSaving(stored: Settings, show: (toast: ToastWords) => void): Saving {
  const [kept, setKept] = useState({ from: stored, settings: stored });
  const settings = kept.from === stored ? kept.settings : stored;
  const latest = useRef(settings);
  latest.current = settings;
  const turn = useRef(Promise.resolve());

  const write = async (next: Settings, toast: ToastWords) => {
    try {
      const saved = await ask('saveSettings', { settings: next });
      latest.current = saved;
      setKept({ from: stored, settings: saved });
      show(toast);
    } catch (error) {
      show({ words: t('options_not_saved', refusalWords(error)) });
    }
  };
  const save = (change: Change, words = t('options_saved')) => {
    turn.current = turn.current.then(() => {
      const before = latest.current;
      const undo = () => write(before, { words: t('options_restored') });
      const part = typeof change === 'function' ? change(before) : change;
      return write({ ...before, ...part }, { words, action: { words: t('common_undo'), do: undo } });
    });
    return turn.current;
  };
  return { settings, save };
}
