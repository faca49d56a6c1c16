import { ask } from '../../messages';
import { t } from '../i18n';
import type { ToastWords } from '../page/useToast';
import { refusalWords } from '../refusalWords';

/** The ways a reply leaves our pages. None ever posts anything. */
export interface Delivery {
  /** `all`: in place of the whole draft instead of at the caret. */
  insert: (text: string, all: boolean) => Promise<void>;
  copy: (text: string) => Promise<void>;
}

/**
 * Inserts or copies a reply and says what came of it through `show`; where there is no composer, offers to copy.
 * @param postId the complaint whose tab on X is meant where the active tab is none of X
 */
export function useDelivery(show: (toast: ToastWords) => void, postId?: string): Delivery {
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      show({ words: t('popup_copied') });
    } catch {
      show({ words: t('popup_not_copied') });
    }
  };
  const insert = async (text: string, all: boolean) => {
    try {
      const request = { text, ...(all && { all }), ...(postId !== undefined && { postId }) };
      const result = await ask('insertIntoActiveTab', request);
      if (result.ok) show({ words: t('popup_inserted') });
      else {
        const words = t(`popup_not_inserted_${result.reason}`);
        show({ words, action: { words: t('popup_copy_instead'), do: () => copy(text) } });
      }
    } catch (error) {
      show({ words: refusalWords(error) });
    }
  };
  return { insert, copy };
}
