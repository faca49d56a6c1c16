import type { RuleOutcome } from '../../core/tone/outcome';
import type { Finding } from '../../core/tone/report';
import type { ask as askBackground } from '../../messages';
import { t } from '../../ui/i18n';
import type { Composer } from '../../x';
import type { Note } from './panelState';
import { applyFix } from './writer';

/** What following and muting rules needs of the panel. */
export interface DraftRulesDoors {
  composer: Composer;
  ask: typeof askBackground;
  tell(note: Note | null): void;
  /** The draft is to be checked again: other rules are muted now. */
  again(): void;
}

/** What the manager did about the findings in one draft: mended, muted, or left. An empty draft is a new one. */
export class DraftRules {
  #shown = new Set<string>();
  #fixed = new Set<string>();
  #muted = new Set<string>();
  readonly #doors: DraftRulesDoors;

  constructor(doors: DraftRulesDoors) {
    this.#doors = doors;
  }

  /** The rules muted for this draft, as `checkDraft` takes them. */
  muted(): { muted?: string[] } {
    return this.#muted.size === 0 ? {} : { muted: [...this.#muted] };
  }

  /** Takes in the draft as it is now. */
  changed(draft: string): void {
    if (draft.trim() !== '') return;
    for (const rules of [this.#shown, this.#fixed, this.#muted]) rules.clear();
  }

  /** Remembers which rules spoke. */
  see(findings: readonly Finding[]): void {
    for (const rule of weighty(findings)) this.#shown.add(rule);
  }

  async fix({ rule, fix }: Finding): Promise<void> {
    if (!fix) return;
    const { composer, tell } = this.#doors;
    const note = await applyFix(composer, fix, tell);
    if (note.look === 'done') this.#fixed.add(rule);
    tell(note);
  }

  /** Mutes a rule until this draft is posted or emptied. */
  muteHere(rule: string): void {
    const { tell, again } = this.#doors;
    const undo = () => {
      this.#muted.delete(rule);
      tell(null);
      again();
    };
    this.#muted.add(rule);
    tell({ look: 'done', words: t('panel_muted_here'), action: { words: t('common_undo'), run: undo } });
    again();
  }

  /** Mutes a rule for good. */
  async muteAlways(rule: string): Promise<void> {
    const { ask, tell, again } = this.#doors;
    const muted = await ask('muteRule', { rule }).then(
      () => true,
      () => false,
    );
    tell(muted ? { look: 'done', words: t('panel_muted') } : { look: 'problem', words: t('hint_failed') });
    again();
  }

  /** What became of the rules that spoke, when the draft is sent with these findings; null where none spoke. */
  outcome(standing: readonly Finding[]): RuleOutcome | null {
    const sent = weighty(standing).filter((rule) => !this.#muted.has(rule));
    const shown = [...new Set([...this.#shown, ...sent])];
    if (shown.length === 0) return null;
    const here = (rules: ReadonlySet<string>) => [...rules].filter((rule) => shown.includes(rule));
    return { shown, fixed: here(this.#fixed).filter((rule) => !sent.includes(rule)), sent, muted: here(this.#muted) };
  }
}

/** The rules of these findings that are more than a hint, each once. */
function weighty(findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule))];
}
