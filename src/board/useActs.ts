import { useRef } from 'preact/hooks';
import { ask, type CaseAction, type CaseView } from '../messages';
import { t } from '../ui/i18n';
import type { ToastWords } from '../ui/page/useToast';
import { firstName } from '../ui/people';

/** Does something to a case, says so, and keeps what undoes it. */
export interface Acts {
  act: (view: CaseView, action: CaseAction) => Promise<void>;
  /** Takes back the last thing done on this board. */
  undo: () => Promise<void>;
}

/** @param done called after each change, so that what is shown can be read again. */
export function useActs(show: (toast: ToastWords) => void, done: () => Promise<unknown>): Acts {
  const last = useRef<{ id: string; eventId: string } | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      show({ words: error instanceof Error ? error.message : t('common_failed') });
    }
    await done();
  };
  const undo = async () => {
    const what = last.current;
    last.current = null;
    if (!what) return show({ words: t('board_nothing_to_undo') });
    await attempt(async () => {
      await ask('actOnCase', { id: what.id, action: { do: 'undo', eventId: what.eventId } });
      show({ words: t('board_did_undo') });
    });
  };
  const act = (view: CaseView, action: CaseAction) =>
    attempt(async () => {
      const after = await ask('actOnCase', { id: view.case.id, action });
      last.current = after.undo === undefined ? null : { id: view.case.id, eventId: after.undo };
      const words = t(`board_did_${action.do}`, firstName(view.case.post.author));
      show(last.current ? { words, action: { words: t('common_undo'), do: undo, key: 'Z' } } : { words });
    });
  return { act, undo };
}
