import type { JSX } from 'preact';
import type { Level } from '../../core/triage/hint';
import { t } from '../i18n';

const STEPS: readonly Level[] = ['low', 'medium', 'high'];

/** Three steps beside the word that names the level; `words` replaces the word where more is to be said. */
export function Meter({ level, words }: { level: Level; words?: string }): JSX.Element {
  const full = STEPS.indexOf(level);
  return (
    <span class="meter">
      <span class="steps" aria-hidden="true">
        {STEPS.map((step, index) => (
          <span key={step} class={index <= full ? 'step full' : 'step'} />
        ))}
      </span>
      {words ?? t(`common_level_${level}`)}
    </span>
  );
}
