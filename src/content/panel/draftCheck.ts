import type { Finding, ToneReport } from '../../core/tone/report';
import { carryFindings } from './carry';

/** Milliseconds after a change until the draft is checked, and the longest that steady typing may put that off. */
const SOON = 120;
const LATEST = 600;
/** Milliseconds without a key after which findings may come and go. */
const PAUSE = 450;

/** What is known of a draft while it is being written. */
export interface Checked {
  verdict: ToneReport['verdict'];
  practices: ToneReport['practices'];
  /** Their spans hold for the draft as it is now. */
  findings: Finding[];
  /** Whether this is the word on the draft as it stands, rather than what is left of an earlier one. */
  settled: boolean;
}

/** Checks a draft while it changes: the newest wins, and findings change only once typing has paused. */
export class DraftCheck {
  #draft = '';
  #shown: Checked | null = null;
  #answer: { draft: string; report: ToneReport } | null = null;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #pauseTimer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #paused = false;
  readonly #check: (draft: string) => Promise<ToneReport>;
  readonly #show: (checked: Checked | null) => void;

  constructor(check: (draft: string) => Promise<ToneReport>, show: (checked: Checked | null) => void) {
    this.#check = check;
    this.#show = show;
  }

  /** Takes in the draft as it is now. An empty draft has no report. */
  changed(draft: string): void {
    if (draft === this.#draft) return;
    const before = this.#draft;
    this.#draft = draft;
    this.stop();
    if (draft.trim() === '') {
      this.#publish(null);
      return;
    }
    if (this.#shown) {
      this.#publish({ ...this.#shown, findings: carryFindings(this.#shown.findings, before, draft), settled: false });
    }
    this.#plan();
  }

  /** Checks the same draft again: a rule was muted, the post it answers became known. */
  again(): void {
    if (this.#draft.trim() === '') return;
    this.#paused = true;
    void this.#run();
  }

  /** Forgets what was planned. */
  stop(): void {
    clearTimeout(this.#checkTimer);
    clearTimeout(this.#pauseTimer);
  }

  #plan(): void {
    this.#paused = false;
    this.#firstChange ||= Date.now();
    const wait = Math.max(0, Math.min(SOON, this.#firstChange + LATEST - Date.now()));
    this.#checkTimer = setTimeout(() => void this.#run(), wait);
    this.#pauseTimer = setTimeout(() => {
      this.#paused = true;
      this.#settle();
    }, PAUSE);
  }

  async #run(): Promise<void> {
    this.#firstChange = 0;
    const draft = this.#draft;
    // Without an answer what is shown stays; the next key asks again.
    const report = await this.#check(draft).catch(() => null);
    if (!report || draft !== this.#draft) return;
    this.#answer = { draft, report };
    if (!this.#paused && this.#shown) {
      this.#publish({ ...this.#shown, verdict: report.verdict, practices: report.practices });
    }
    this.#settle();
  }

  #settle(): void {
    if (!this.#paused || this.#answer?.draft !== this.#draft) return;
    this.#publish({ ...this.#answer.report, settled: true });
  }

  #publish(checked: Checked | null): void {
    this.#shown = checked;
    this.#show(checked);
  }
}
