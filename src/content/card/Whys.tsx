import type { JSX } from 'preact';
import type { Reason } from '../../core/triage/hint';
import type { HintView } from '../../messages';
import { hasWords, t } from '../../ui/i18n';
import { reasonWords } from '../hints/reasonWords';

/** Kinds of reason shown at most; the line above them names the first three. */
const MOST = 5;

/** What a kind of reason means, in plain words; its short words where there is no longer explanation. */
function meaning(kind: string): string {
  const key = `reason_${kind}_why`;
  return hasWords(key) ? t(key) : reasonWords(kind);
}

/** Reasons of one kind, with all the words they rest on. */
interface Group {
  kind: string;
  words: string[];
}

function grouped(reasons: readonly Reason[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { kind, text } of reasons) {
    const group = groups.get(kind) ?? { kind, words: [] };
    if (text && !group.words.includes(text)) group.words.push(text);
    groups.set(kind, group);
  }
  return [...groups.values()].slice(0, MOST);
}

function Why({ group }: { group: Group }): JSX.Element | null {
  const plain = meaning(group.kind);
  if (group.words.length === 0) return plain ? <li class="plain">{plain}</li> : null;
  return (
    <li>
      <span class="words">
        {group.words.map((words) => (
          <q key={words}>{words}</q>
        ))}
      </span>
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
        {grouped(reasons).map((group) => (
          <Why key={group.kind} group={group} />
        ))}
        {view.supported ? null : <li class="plain">{t('hint_language_why')}</li>}
      </ul>
    </section>
  );
}
