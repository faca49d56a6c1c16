import type { RuleOutcome } from '../../core/tone/outcome';
import type { ask as askBackground } from '../../messages';
import { t } from '../../ui/i18n';
import { shortName } from '../../ui/people';
import type { Composer } from '../../x';
import { clearMarks, paintMarks } from '../page/marks';
import { type Checked, DraftCheck } from './draftCheck';
import { draftMarks } from './draftMarks';
import { DraftRules } from './draftRules';
import type { Note, PanelDoors } from './panelState';
import { PanelView } from './panelView';
import { TemplatePicker } from './templatePicker';
import { thingsWords } from './thingsWords';
import { placeReply, type ReplyPlace } from './writer';

/** The panel of one composer: it follows the draft, and everything it writes goes through X's own editor. */
export class ComposerPanel {
  readonly composer: Composer;
  #target: string | null | undefined;
  #caret: number | null = null;
  /** Drafts for which the question was asked: it is asked once. */
  #asked = new Set<string>();
  readonly #check: DraftCheck;
  readonly #picker: TemplatePicker;
  readonly #rules: DraftRules;
  readonly #view: PanelView;
  readonly #tell = (note: Note | null): void => this.#view.tell(note);

  constructor(composer: Composer, ask: typeof askBackground) {
    this.composer = composer;
    this.#view = new PanelView(composer, this.#doors());
    this.#check = new DraftCheck(
      (draft) => ask('checkDraft', { draft, ...this.#about(), ...this.#rules.muted() }),
      (checked) => this.#checked(checked),
    );
    this.#rules = new DraftRules({ composer, ask, tell: this.#tell, again: () => this.#check.again() });
    this.#picker = new TemplatePicker(composer, {
      suggest: (query, limit) => ask('suggestTemplates', { query, limit, ...this.#postId() }),
      set: (change) => this.#view.set(change),
      state: () => this.#view.state,
      write: (text, place) => void this.write(text, place),
    });
    this.changed();
  }

  /** Takes in the draft, the caret and the target as they are now. */
  changed(): void {
    if (!this.composer.isReply()) {
      this.close();
      return;
    }
    this.#view.open();
    const draft = this.composer.draft();
    this.#caret = this.composer.caret() ?? this.#caret;
    this.#view.follow(draft);
    this.#rules.changed(draft);
    this.#check.changed(draft);
    this.#retarget();
    this.#picker.changed();
    this.#view.set({});
  }

  /** Answers a key pressed in X's editor while the template menu is open. True when it was meant for the menu. */
  key(event: KeyboardEvent): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    return this.#picker.key(event.key, event.shiftKey);
  }

  /** Writes a reply; the panel then offers to undo it. False when X's editor did not take it. */
  async write(text: string, place: ReplyPlace): Promise<boolean> {
    this.#picker.close();
    const note = await placeReply(this.composer, text, { ...place, caret: this.#caret }, this.#tell);
    this.#tell(note);
    return note.look === 'done';
  }

  /** Whether sending may go on. The first try with a draft that would hurt asks instead, once. */
  maySend(): boolean {
    const draft = this.composer.draft();
    const { checked } = this.#view.state;
    if (!this.#view.onPage || checked?.verdict !== 'hold' || this.#asked.has(draft)) return true;
    // What would hurt was taken out, and the new verdict is still on its way.
    if (!checked.settled && !checked.findings.some(({ level }) => level === 'error')) return true;
    this.#asked.add(draft);
    this.#view.set({ mode: 'ask', draft });
    return false;
  }

  /** What became of the findings in the draft as it is sent now; null where there were none. */
  outcome(): RuleOutcome | null {
    return this.#rules.outcome(this.#view.state.checked?.findings ?? []);
  }

  /** Shows that X refused the reply. */
  refused(words: string): void {
    this.#view.tell({ look: 'problem', words });
  }

  close(): void {
    this.#check.stop();
    clearMarks(this);
    this.#view.remove();
  }

  #about() {
    const target = this.composer.target();
    return { ...this.#postId(), ...(target?.post ? { post: target.post, lang: target.post.lang } : {}) };
  }

  #postId(): { postId?: string } {
    const postId = this.composer.target()?.postId;
    return postId ? { postId } : {};
  }

  #retarget(): void {
    const target = this.composer.target();
    const id = target?.postId ?? null;
    if (id === this.#target) return;
    const first = this.#target === undefined;
    this.#target = id;
    this.#view.targetKnown = id !== null;
    this.#view.set({ customer: target?.post ? shortName(target.post.author) : null });
    if (!first) this.#check.again();
  }

  #checked(checked: Checked | null): void {
    if (checked?.settled) this.#rules.see(checked.findings);
    const words = checked && [t(`common_verdict_${checked.verdict}`), thingsWords(checked.findings.length)];
    this.#view.set({ checked, ...(checked?.settled ? { spoken: (words ?? []).filter(Boolean).join(', ') } : {}) });
    paintMarks(this, draftMarks(this.composer, checked?.findings ?? []));
  }

  #postAsItIs(): void {
    this.#view.set({ mode: 'check' });
    const button = this.composer.sendButton();
    if (button) button.click();
    else this.#view.tell({ look: 'info', words: t('panel_press_send') });
  }

  #doors(): PanelDoors {
    return {
      openMenu: () => this.#picker.open(),
      fix: (index) => {
        const finding = this.#view.state.checked?.findings[index];
        if (finding) void this.#rules.fix(finding);
      },
      mute: (rule) => void this.#rules.muteAlways(rule),
      muteHere: (rule) => this.#rules.muteHere(rule),
      select: (index) => void this.#picker.select(index),
      choose: (index, all) => this.#picker.choose(index, all),
      menuKey: (key, all) => this.#picker.key(key, all),
      insert: (text, all) => this.#picker.insert(text, all),
      back: () => {
        this.#view.set({ mode: 'check', offer: null });
        this.composer.editor.focus();
      },
      postAsItIs: () => this.#postAsItIs(),
    };
  }
}
