import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { ChangedPart } from './ChangedPart';
import { ClocksPart } from './ClocksPart';
import { HintsPart } from './HintsPart';
import { KeysPart } from './KeysPart';
import { PracticesPart } from './PracticesPart';
import { StoredPart } from './StoredPart';
import { VerdictsPart } from './VerdictsPart';

const PARTS: readonly (readonly [id: string, title: string, Part: ComponentType])[] = [
  ['hints', 'help_hints', HintsPart],
  ['practices', 'common_practices', PracticesPart],
  ['verdicts', 'help_verdicts', VerdictsPart],
  ['clocks', 'help_clocks', ClocksPart],
  ['keys', 'help_keys', KeysPart],
  ['stored', 'help_stored', StoredPart],
  ['changed', 'help_changed', ChangedPart],
];

/** The help: what is seen, what it means, and what to do when something is missing. */
export function Help(): JSX.Element {
  // The part named in the address is not there yet when the browser looks for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <div class="help">
      <header>
        <Icon name="mark" class="mark" />
        <h1>{t('help_name')}</h1>
        <p>{t('help_lead')}</p>
        <nav aria-label={t('help_contents')}>
          {PARTS.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {t(title)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {PARTS.map(([id, title, Part]) => (
          <section key={id} id={id}>
            <h2>{t(title)}</h2>
            <Part />
          </section>
        ))}
      </main>
    </div>
  );
}
