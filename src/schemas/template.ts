import * as v from 'valibot';
import { TEMPLATE_BOUNDS, type TemplateDraft } from '../core/templates/ownTemplate';
import { SITUATIONS, STEPS } from '../core/templates/template';

const BOUNDS = TEMPLATE_BOUNDS;

/** The id of a template of the manager's own. */
export const OwnTemplateIdSchema = v.pipe(v.string(), v.regex(/^own-[\w-]{1,60}$/, 'This is no template of your own.'));

const text = (most: number, words: string) => v.pipe(v.string(), v.trim(), v.maxLength(most, words));

/** A template as the page that edits it sends it. */
export const TemplateDraftSchema: v.GenericSchema<unknown, TemplateDraft> = v.object({
  id: v.exactOptional(OwnTemplateIdSchema),
  lang: v.picklist(['en', 'fr']),
  title: v.pipe(text(BOUNDS.title, 'This title is too long.'), v.minLength(1, 'A template needs a title.')),
  situation: v.picklist(SITUATIONS),
  step: v.picklist(STEPS),
  address: v.exactOptional(v.picklist(['vous', 'tu'])),
  tags: v.pipe(
    v.array(text(BOUNDS.tag, 'This tag is too long.')),
    v.maxLength(BOUNDS.tags, 'These are too many tags.'),
  ),
  text: v.pipe(text(BOUNDS.text, 'This text is too long.'), v.minLength(1, 'A template needs a text.')),
  shortcut: v.exactOptional(text(BOUNDS.shortcut, 'This shortcut is too long.')),
});
