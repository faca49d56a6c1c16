import type { Language } from '../../core/brand';
import type { TemplateDraft } from '../../core/templates/ownTemplate';
import type { Template } from '../../core/templates/template';

/** A template with nothing in it yet. */
export function emptyDraft(lang: Language): TemplateDraft {
  return { lang, title: '', situation: 'any', step: 'first', tags: [], text: '' };
}

/** What can be edited of a template. Without `keepId`, a template of its own that begins with the same words. */
export function draftOf(template: Template & { shortcut?: string }, keepId: boolean): TemplateDraft {
  const { id, lang, title, situation, step, address, tags, text, shortcut } = template;
  return {
    ...(keepId && { id }),
    lang,
    title,
    situation,
    step,
    ...(address && { address }),
    tags,
    text,
    ...(shortcut && keepId && { shortcut }),
  };
}
