import { ask } from '../messages';
import { t } from '../ui/i18n';
import type { ToastWords } from '../ui/page/useToast';

/** The two ways a reply leaves the popup. Neither ever posts anything. */
export interface Delivery {
  insert: (text: string) => Promise<void>;
  copy: (text: string) => Promise<void>;
}

/** Inserts or copies a reply and says what came of it through `show`; where there is no composer, offers to copy. */
export function useDelivery(show: (toast: ToastWords) => void): Delivery {
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      show({ words: t('popup_copied') });
    } catch {
      show({ words: t('popup_not_copied') });
    }
  };
  const insert = async (text: string) => {
    try {
      const result = await ask('insertIntoActiveTab', { text });
      if (result.ok) show({ words: t('popup_inserted') });
      else {
        const words = t(`popup_not_inserted_${result.reason}`);
        show({ words, action: { words: t('popup_copy_instead'), do: () => copy(text) } });
      }
    } catch (error) {
      show({ words: error instanceof Error ? error.message : t('common_failed') });
    }
  };
  return { insert, copy };
}
