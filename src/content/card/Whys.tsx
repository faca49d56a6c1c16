import type { JSX } from 'preact';
import type { Reason } from '../../core/triage/hint';
import type { HintView } from '../../messages';
import { hasWords, t } from '../../ui/i18n';
import { reasonWords } from '../hints/reason-words';

/** Reasons shown at most; the line above them names the first three. */
const MOST = 5;

/** What a kind of reason means, in plain words; its short words where there is no longer explanation. */
function meaning(kind: string): string {
  const key = `reason_${kind}_why`;
  return hasWords(key) ? t(key) : reasonWords(kind);
}

function Why({ reason }: { reason: Reason }): JSX.Element | null {
  const plain = meaning(reason.kind);
  if (!reason.text) return plain ? <li class="plain">{plain}</li> : null;
  return (
    <li>
      <q>{reason.text}</q>
      <span>{plain}</span>
    </li>
  );
}

/** The words that counted, each with what it means, and the way to say that the hint is wrong. */
export function Whys({ view, onWrong }: { view: HintView; onWrong(): void }): JSX.Element {
  const { reasons, band } = view.hint;
  return (
    <section data-band={band}>
      <div class="card-title">
        <h2>{t('hint_why')}</h2>
        <button type="button" class="link soft" onClick={onWrong}>
          {t('hint_wrong')}
        </button>
      </div>
      <ul class="whys">
        {reasons.slice(0, MOST).map((reason) => (
          <Why key={`${reason.kind} ${reason.start}`} reason={reason} />
        ))}
        {view.supported ? null : <li class="plain">{t('hint_language_why')}</li>}
      </ul>
    </section>
  );
}
