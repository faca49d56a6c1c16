import { ask, type SavedView } from '../messages';
import type { Settings } from '../settings';
import { t } from '../ui/i18n';
import type { ToastWords } from '../ui/page/useToast';
import { refusalWords } from '../ui/refusalWords';
import { type Filter, savedPartsOf } from './filter';
import type { View } from './place';

/** The manager's own lists, and what keeps and removes one. Removing can be undone. */
export interface SavedViews {
  views: readonly SavedView[];
  keep: (name: string, view: View, filter: Filter) => Promise<void>;
  remove: (view: SavedView) => Promise<void>;
}

/** @param show says what was done, with the way back */
export function savedViewsOf(settings: Settings, show: (toast: ToastWords) => void): SavedViews {
  const write = async (change: (before: readonly SavedView[]) => SavedView[], toast: ToastWords) => {
    try {
      const { settings: now } = await ask('getSettings', {});
      await ask('saveSettings', { settings: { ...now, savedViews: change(now.savedViews) } });
      show(toast);
    } catch (error) {
      show({ words: refusalWords(error) });
    }
  };
  const add = (view: SavedView, words: string) => write((before) => [...before, view], { words });
  const remove = (view: SavedView) =>
    write((before) => before.filter(({ id }) => id !== view.id), {
      words: t('board_view_removed', view.name),
      action: { words: t('common_undo'), do: () => add(view, t('board_did_undo')) },
    });
  return {
    views: settings.savedViews,
    remove,
    keep: (name, view, filter) =>
      add({ ...savedPartsOf(filter), id: crypto.randomUUID(), name, view }, t('board_view_kept', name)),
  };
}
