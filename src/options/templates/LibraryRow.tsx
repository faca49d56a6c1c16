import type { JSX } from 'preact';
import type { TemplateEntry } from '../../core/templates/protocol';
import { Button } from '../../ui/components/Button';
import { Chip } from '../../ui/components/Chip';
import { t, tn } from '../../ui/i18n';

interface LibraryRowProps {
  entry: TemplateEntry;
  edit: () => void;
  duplicate: () => void;
  archive: () => unknown;
  favourite: () => unknown;
}

/** One template: title, where it belongs, its words, and what can be done with it. */
export function LibraryRow({ entry, edit, duplicate, archive, favourite }: LibraryRowProps): JSX.Element {
  const { template, archived, sent } = entry;
  const isOwn = template.origin === 'own';
  const facts = [
    t(isOwn ? 'template_yours' : 'template_built_in'),
    t(`template_lang_${template.lang}`),
    t(`template_situation_${template.situation}`),
    t(`template_step_${template.step}`),
    ...(sent > 0 ? [tn('template_sent', sent)] : []),
  ];
  return (
    <li class="library-row" data-template={template.id}>
      <h3 lang={template.lang}>{template.title}</h3>
      <p class="soft xs">{facts.join(' · ')}</p>
      <p class="s words" lang={template.lang}>
        {template.text}
      </p>
      {template.tags.length > 0 ? <p class="soft xs">{template.tags.join(', ')}</p> : null}
      <div class="after">
        {isOwn && !archived ? (
          <Button small icon="improve" onClick={edit}>
            {t('template_edit')}
          </Button>
        ) : null}
        <Button small icon="copy" onClick={duplicate}>
          {t('template_duplicate')}
        </Button>
        {isOwn ? (
          <Button small icon={archived ? 'undo' : 'archive'} onClick={() => void archive()}>
            {t(archived ? 'template_restore' : 'template_archive')}
          </Button>
        ) : null}
        {archived ? null : (
          <Chip on={entry.favourite} press={favourite}>
            {t('template_favourite')}
          </Chip>
        )}
      </div>
    </li>
  );
}
