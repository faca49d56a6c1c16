import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TEMPLATE_BOUNDS, type TemplateDraft } from '../../core/templates/ownTemplate';
import { SITUATIONS, STEPS } from '../../core/templates/template';
import type { Settings } from '../../settings';
import { Button } from '../../ui/components/Button';
import { Field } from '../../ui/components/Field';
import { t } from '../../ui/i18n';
import { SelectField } from '../fields/SelectField';
import { EditorPreview } from './EditorPreview';

interface TemplateEditorProps {
  start: TemplateDraft;
  settings: Settings;
  save: (draft: TemplateDraft) => Promise<boolean>;
  close: () => void;
}

/** Where a template is written, with its verdict as it would read. Escape closes it while nothing was written. */
export function TemplateEditor({ start, settings, save, close }: TemplateEditorProps): JSX.Element {
  const [draft, setDraft] = useState(start);
  const [tags, setTags] = useState(start.tags.join(', '));
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<TemplateDraft>) => setDraft((before) => ({ ...before, ...part }));
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { address, ...rest } = draft;
    const written = { ...rest, tags: listOf(tags), ...(draft.lang === 'fr' && address ? { address } : {}) };
    if (await save(written)) close();
  };
  return (
    <form
      ref={form}
      class="card editor"
      aria-label={t(draft.id ? 'template_edit' : 'template_new')}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && draft === start && close()}
    >
      <div class="grid">
        <Field label={t('template_title')}>
          <input
            class="input"
            required
            maxLength={TEMPLATE_BOUNDS.title}
            value={draft.title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('template_tags')} help={t('template_tags_help')}>
          <input class="input" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
        </Field>
        <Placement draft={draft} change={change} />
      </div>
      <div class="writing">
        <Field label={t('template_text')} help={t('template_text_help')}>
          <textarea
            class="input"
            rows={5}
            required
            lang={draft.lang}
            maxLength={TEMPLATE_BOUNDS.text}
            value={draft.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </Field>
        <EditorPreview draft={draft} settings={settings} />
        <div class="after">
          <Button look="primary" type="submit">
            {t('template_save')}
          </Button>
          <Button onClick={close}>{t('board_cancel')}</Button>
        </div>
      </div>
    </form>
  );
}

/** Language, situation and step: where the template is found. */
function Placement({
  draft,
  change,
}: {
  draft: TemplateDraft;
  change: (part: Partial<TemplateDraft>) => void;
}): JSX.Element {
  return (
    <>
      <SelectField
        label={t('template_situation')}
        value={draft.situation}
        choices={SITUATIONS.map((name) => [name, t(`template_situation_${name}`)] as const)}
        change={(situation) => change({ situation })}
      />
      <SelectField
        label={t('template_step')}
        value={draft.step}
        choices={STEPS.map((name) => [name, t(`template_step_${name}`)] as const)}
        change={(step) => change({ step })}
      />
      <SelectField
        label={t('template_language')}
        value={draft.lang}
        choices={(['en', 'fr'] as const).map((name) => [name, t(`template_lang_${name}`)] as const)}
        change={(lang) => change({ lang })}
      />
      {draft.lang === 'fr' ? (
        <SelectField
          label={t('template_address')}
          value={draft.address ?? 'vous'}
          choices={(['vous', 'tu'] as const).map((name) => [name, t(`template_address_${name}`)] as const)}
          change={(address) => change({ address })}
        />
      ) : null}
    </>
  );
}

function listOf(tags: string): string[] {
  const list = tags.split(',').map((tag) => tag.trim().slice(0, TEMPLATE_BOUNDS.tag));
  return [...new Set(list.filter(Boolean))].slice(0, TEMPLATE_BOUNDS.tags);
}
