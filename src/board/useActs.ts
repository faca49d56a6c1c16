import { useRef } from 'preact/hooks';
import { ask, type BulkAction, type CaseAction, type CaseView, type Undoable } from '../messages';
import { t, tn } from '../ui/i18n';
import type { ToastWords } from '../ui/page/useToast';
import { shortName } from '../ui/people';
import { refusalWords } from '../ui/refusalWords';

/** Does something to cases, says so, and keeps what undoes it. */
export interface Acts {
  /** @param id another case than the one in view, by the same person */
  act: (view: CaseView, action: CaseAction, id?: string) => Promise<void>;
  /** Does one thing to many cases, all or none. */
  actOnMany: (ids: readonly string[], action: BulkAction) => Promise<void>;
  /** Takes back the last thing done on this board. */
  undo: () => Promise<void>;
}

/** @param done called after each change, so that what is shown can be read again. */
export function useActs(show: (toast: ToastWords) => void, done: () => Promise<unknown>): Acts {
  const last = useRef<Undoable[]>([]);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      show({ words: refusalWords(error) });
    }
    await done();
  };
  const undo = async () => {
    const [one, ...others] = last.current;
    if (!one) return show({ words: t('board_nothing_to_undo') });
    last.current = [];
    await attempt(async () => {
      if (others.length > 0) await ask('undoMany', { undo: [one, ...others] });
      else await ask('actOnCase', { id: one.caseId, action: { do: 'undo', eventId: one.eventId } });
      show({ words: t('board_did_undo') });
    });
  };
  const say = (words: string, undoable: Undoable[]) => {
    last.current = undoable;
    show(undoable.length > 0 ? { words, action: { words: t('common_undo'), do: undo, key: 'Z' } } : { words });
  };
  const act = (view: CaseView, action: CaseAction, id = view.case.id) =>
    attempt(async () => {
      const after = await ask('actOnCase', { id, action });
      const words = t(`board_did_${action.do}`, shortName(view.case.post.author));
      say(words, after.undo === undefined ? [] : [{ caseId: id, eventId: after.undo }]);
    });
  const actOnMany = (ids: readonly string[], action: BulkAction) =>
    attempt(async () => {
      const after = await ask('actOnCases', { ids: [...ids], action });
      say(t(`board_did_${action.do}`, tn('board_complaints', after.done)), after.undo);
    });
  return { act, actOnMany, undo };
}
