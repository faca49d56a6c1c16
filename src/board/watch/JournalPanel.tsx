import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JournalEntry, JournalReply } from '../../core/watch/protocol';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { Field } from '../../ui/components/Field';
import { exact, when } from '../../ui/format';
import { t } from '../../ui/i18n';
import { accountWords } from './LevelPanel';

interface JournalProps {
  entries: readonly JournalEntry[];
  replies: readonly JournalReply[];
  now: number;
  reload: () => Promise<unknown>;
}

/** Level changes, statements, notes and our replies on one time line, the latest first; written into by hand. */
export function JournalPanel({ entries, replies, now, reload }: JournalProps): JSX.Element {
  const [text, setText] = useState('');
  const line = [...entries, ...replies].sort((a, b) => b.at - a.at);
  const add = (kind: 'statement' | 'note') => {
    if (text.trim() === '') return;
    void ask('addToJournal', { kind, text }).then(() => {
      setText('');
      return reload();
    });
  };
  return (
    <section class="card" aria-labelledby="journal">
      <h2 id="journal">{t('journal_title')}</h2>
      <Field label={t('journal_add')} help={t('journal_add_help')}>
        <textarea class="input" rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      <span class="choices">
        <Button small onClick={() => add('note')}>
          {t('journal_add_note')}
        </Button>
        <Button small onClick={() => add('statement')}>
          {t('journal_add_statement')}
        </Button>
      </span>
      {line.length === 0 ? <p class="soft">{t('journal_empty')}</p> : null}
      <ol class="journal">
        {line.map((entry) => (
          <li key={entry.id}>
            <time title={exact(entry.at)}>{when(entry.at, now)}</time> <b>{entryTitle(entry)}</b>{' '}
            <span>{entryText(entry)}</span> <span class="soft">{entry.by}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function entryTitle(entry: JournalEntry | JournalReply): string {
  if (entry.kind === 'level') return t('journal_level', t(`watch_level_${entry.from}`), t(`watch_level_${entry.to}`));
  if (entry.kind === 'mode') return t(entry.on ? 'journal_mode_on' : 'journal_mode_off');
  return t(`journal_${entry.kind}`);
}

function entryText(entry: JournalEntry | JournalReply): string {
  if (entry.kind === 'level') return accountWords(entry.account);
  return entry.kind === 'mode' ? entry.note : entry.text;
}
