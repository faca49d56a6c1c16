import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Brand, Language } from '../../core/brand';
import type { TemplateDraft } from '../../core/templates/ownTemplate';
import { ask } from '../../messages';
import type { Settings } from '../../settings';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { Loading } from '../../ui/components/Loading';
import { language, t } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { saveFile } from '../../ui/saveFile';
import { draftOf, emptyDraft } from './draftOf';
import { ImportView } from './ImportView';
import { LibraryList } from './LibraryList';
import { TemplateEditor } from './TemplateEditor';
import { useImport } from './useImport';
import { useLibrary } from './useLibrary';

/** The library of templates: found, written, put away, brought in and taken out. */
export function TemplatesSection(props: { settings: Settings; show: (toast: ToastWords) => void }): JSX.Element {
  const { settings, show } = props;
  const library = useLibrary(show);
  const importing = useImport(library);
  const [draft, setDraft] = useState<TemplateDraft>();
  const file = useRef<HTMLInputElement>(null);
  const close = () => setDraft(undefined);
  return (
    <section id="templates">
      <h2>{t('template_section')}</h2>
      <p>{t('template_lead')}</p>
      <div class="after">
        <Button icon="plus" onClick={() => setDraft(emptyDraft(draftLanguage(settings.brand)))}>
          {t('template_new')}
        </Button>
        <Button icon="upload" onClick={() => file.current?.click()}>
          {t('template_import')}
        </Button>
        <Button icon="download" onClick={() => void exportAll().catch(library.say)}>
          {t('template_export')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,.csv,.tsv,.txt"
          aria-label={t('template_import')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void importing.take(chosen);
            currentTarget.value = '';
          }}
        />
      </div>
      {importing.report ? (
        <ImportView report={importing.report} decide={importing.decide} close={importing.close} />
      ) : null}
      {draft ? (
        <TemplateEditor
          key={draft.id ?? draft.text}
          start={draft}
          settings={settings}
          save={library.save}
          close={close}
        />
      ) : null}
      {library.error && !library.value ? <Failure error={library.error} retry={library.reload} /> : null}
      {library.value ? (
        <LibraryList
          entries={library.value}
          edit={({ template }) => setDraft(draftOf(template, true))}
          duplicate={({ template }) =>
            setDraft({ ...draftOf(template, false), title: t('template_copy_of', template.title) })
          }
          archive={library.archive}
          favourite={library.favourite}
        />
      ) : library.error ? null : (
        <Loading />
      )}
    </section>
  );
}

/** The language one reads the page in, where the brand replies in it. */
function draftLanguage({ languages }: Brand): Language {
  return languages.find((one) => one === language()) ?? languages[0] ?? 'en';
}

async function exportAll(): Promise<void> {
  const { file } = await ask('exportTemplates', {});
  saveFile('sangfroid-templates.json', new Blob([file], { type: 'application/json' }));
}
