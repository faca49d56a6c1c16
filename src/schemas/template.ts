import * as v from 'valibot';
import { TEMPLATE_BOUNDS, type TemplateDraft } from '../core/templates/ownTemplate';
import { SITUATIONS, STEPS } from '../core/templates/template';

const BOUNDS = TEMPLATE_BOUNDS;

/** The id of a template of the manager's own. */
export const OwnTemplateIdSchema = v.pipe(v.string(), v.regex(/^own-[\w-]{1,60}$/, 'refusal_not_own_template'));

const text = (most: number, words: string) => v.pipe(v.string(), v.trim(), v.maxLength(most, words));

/** A template as the page that edits it sends it. */
export const TemplateDraftSchema: v.GenericSchema<unknown, TemplateDraft> = v.object({
  id: v.exactOptional(OwnTemplateIdSchema),
  lang: v.picklist(['en', 'fr']),
  title: v.pipe(text(BOUNDS.title, 'refusal_title_long'), v.minLength(1, 'refusal_title')),
  situation: v.picklist(SITUATIONS),
  step: v.picklist(STEPS),
  address: v.exactOptional(v.picklist(['vous', 'tu'])),
  tags: v.pipe(v.array(text(BOUNDS.tag, 'refusal_tag_long')), v.maxLength(BOUNDS.tags, 'refusal_too_many_tags')),
  text: v.pipe(text(BOUNDS.text, 'refusal_template_long'), v.minLength(1, 'refusal_template_text')),
  shortcut: v.exactOptional(text(BOUNDS.shortcut, 'refusal_shortcut_long')),
});
