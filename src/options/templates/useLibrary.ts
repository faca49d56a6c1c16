import type { TemplateDraft } from '../../core/templates/ownTemplate';
import type { TemplateEntry } from '../../core/templates/protocol';
import { ask } from '../../messages';
import { t } from '../../ui/i18n';
import { type Asked, useAsked } from '../../ui/page/useAsked';
import type { ToastWords } from '../../ui/page/useToast';
import { refusalWords } from '../../ui/refusalWords';

/** The library and what can be done to it. What is refused is said in a toast and changes nothing. */
export interface Library extends Asked<TemplateEntry[]> {
  /** Whether it was saved. */
  save: (draft: TemplateDraft) => Promise<boolean>;
  archive: (entry: TemplateEntry, archived: boolean) => Promise<void>;
  favourite: (entry: TemplateEntry) => Promise<void>;
  say: (error: unknown) => void;
}

/** Reads the library and changes it; each change is shown at once. */
export function useLibrary(show: (toast: ToastWords) => void): Library {
  const asked = useAsked(async () => (await ask('listTemplates', {})).templates, '');
  const say = (error: unknown) => show({ words: t('template_failed', refusalWords(error)) });
  const change = async (work: () => Promise<unknown>, toast?: ToastWords) => {
    try {
      await work();
      await asked.reload();
      if (toast) show(toast);
      return true;
    } catch (error) {
      say(error);
      return false;
    }
  };
  const archive = async ({ template }: TemplateEntry, archived: boolean): Promise<void> => {
    const { id, title } = template;
    const put = (away: boolean) => () => ask('archiveTemplate', { id, archived: away });
    const undo = () =>
      change(put(!archived), { words: t(archived ? 'template_restored_toast' : 'template_archived_toast', title) });
    await change(put(archived), {
      words: t(archived ? 'template_archived_toast' : 'template_restored_toast', title),
      action: { words: t('common_undo'), do: undo },
    });
  };
  return {
    ...asked,
    say,
    archive,
    save: (template) => change(() => ask('saveTemplate', { template }), { words: t('template_saved', template.title) }),
    favourite: async ({ template, favourite }) => {
      await change(() => ask('favouriteTemplate', { id: template.id, favourite: !favourite }));
    },
  };
}
