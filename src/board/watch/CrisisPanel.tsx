import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CrisisMode } from '../../core/watch/protocol';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { Field } from '../../ui/components/Field';
import { when } from '../../ui/format';
import { t } from '../../ui/i18n';
import { Checklist } from './Checklist';
import { NextUpdate } from './NextUpdate';

interface CrisisProps {
  mode: CrisisMode;
  now: number;
  reload: () => Promise<unknown>;
}

/** Crisis mode: switched by a person; while it is on, what the team holds ready. */
export function CrisisPanel({ mode, now, reload }: CrisisProps): JSX.Element {
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>();
  const change = (on: boolean) =>
    ask('setCrisisMode', { on, note })
      .then(() => {
        setNote('');
        setError(undefined);
        return reload();
      })
      .catch(setError);
  return (
    <section class="card crisis" data-on={mode.on} aria-labelledby="crisis">
      <h2 id="crisis">{t('crisis_title')}</h2>
      <p class="soft">{mode.on ? t('crisis_on_since', when(mode.since, now), mode.by) : t('crisis_off')}</p>
      {mode.on ? (
        <>
          <NextUpdate mode={mode} now={now} reload={reload} />
          <Ready mode={mode} reload={reload} />
          <Checklist mode={mode} now={now} reload={reload} />
          <Field label={t('crisis_closing_note')} help={t('crisis_closing_help')}>
            <textarea class="input" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </Field>
        </>
      ) : null}
      {error === undefined ? null : <Failure error={error} retry={() => change(!mode.on)} />}
      <Button look={mode.on ? 'secondary' : 'primary'} onClick={() => void change(!mode.on)}>
        {t(mode.on ? 'crisis_end' : 'crisis_begin')}
      </Button>
    </section>
  );
}

/** Facts and statement, kept when the field is left. */
function Ready({ mode, reload }: Omit<CrisisProps, 'now'>): JSX.Element {
  const keep = (change: { facts?: string[]; statement?: string }) => void ask('editCrisis', change).then(reload);
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return (
    <>
      <Field label={t('crisis_facts')} help={t('crisis_facts_help')}>
        <textarea
          class="input"
          rows={4}
          defaultValue={mode.facts.join('\n')}
          onChange={(event) => keep({ facts: lines(event.currentTarget.value).slice(0, 30) })}
        />
      </Field>
      <Field label={t('crisis_statement')}>
        <textarea
          class="input"
          rows={3}
          defaultValue={mode.statement}
          onChange={(event) => keep({ statement: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}
