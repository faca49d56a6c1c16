import type { JSX } from 'preact';
import type { IconName } from '../../ui/icons';
import { Icon } from '../../ui/icons';
import type { Note } from './panelState';

const ICONS: Readonly<Record<Note['look'], IconName>> = { done: 'met', info: 'info', problem: 'hold' };

/** What happened, one line each, with what can be done about it. */
export function Notes({ notes }: { notes: readonly Note[] }): JSX.Element {
  return (
    <>
      {notes.map(({ look, words, action }) => (
        <p key={words} class="panel-note" data-look={look} role={look === 'problem' ? 'alert' : undefined}>
          <Icon name={ICONS[look]} small />
          <span>{words}</span>
          {action ? (
            <button type="button" class="link" onClick={() => action.run()}>
              {action.words}
            </button>
          ) : null}
        </p>
      ))}
    </>
  );
}
