import { type ask as askBackground, onOrder } from '../messages';
import { newSettings, type Settings } from '../settings';
import { useWords } from '../ui/i18n';
import { ownHandle, pageFacts, watchRoute } from '../x';

/** Milliseconds until a hello without an answer is said again, at first; each time twice as long, up to a minute. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** What this tab knows of the extension it belongs to. */
export interface Session {
  settings: Settings;
  /** The account logged in on X, without @. */
  ownHandle: string | null;
}

/** What is told to the rest of the page. */
export interface SessionListener {
  /** The brand, the words, the account or whether we are switched on: whatever is shown must be shown anew. */
  renewed(session: Session): void;
  /** Cases have changed elsewhere. */
  casesChanged(): void;
}

/**
 * Introduces this tab to the background and keeps what it learnt true until `signal` ends: again when the background
 * says that something changed, and when another account is logged in on X.
 */
export function openSession(ask: typeof askBackground, listener: SessionListener, signal: AbortSignal): Session {
  const session: Session = { settings: newSettings(), ownHandle: null };
  let shown = '';
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function greet(): Promise<void> {
    clearTimeout(timer);
    const handle = ownHandle(document);
    try {
      const { settings, words, language } = await ask('hello', handle ? { ownHandle: handle } : {});
      if (signal.aborted) return;
      // biome-ignore lint/correctness/useHookAtTopLevel: it chooses words and is no hook
      useWords(words, language);
      Object.assign(session, { settings, ownHandle: handle });
      wait = FIRST_WAIT;
      const { enabled, brand, interfaceLanguage } = settings;
      // The account speaks for the brand only as long as no account is named; else nothing on the page hangs on it.
      const voice = brand.handles.length > 0 ? null : handle;
      const now = JSON.stringify([enabled, brand, interfaceLanguage, language, voice]);
      if (now !== shown) listener.renewed(session);
      shown = now;
    } catch {
      timer = setTimeout(() => void greet(), wait);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
  }

  watchAccount(session, () => void greet(), signal);
  onOrder(
    {
      changed: async ({ what }) => {
        if (what === 'settings') await greet();
        else listener.casesChanged();
        return null;
      },
      selfCheck: async () => pageFacts(),
    },
    signal,
  );
  onReturn(() => {
    void greet();
    listener.casesChanged();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  void greet();
  return session;
}

/** A page that was put to sleep when the manager went on, and comes back, has heard nothing in between. */
function onReturn(run: () => void, signal: AbortSignal): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && run(), { signal });
}

/** The account appears a moment after the page, and can be switched without a reload. */
function watchAccount(session: Session, changed: () => void, signal: AbortSignal): void {
  const check = () => {
    const handle = ownHandle(document);
    if (handle && handle !== session.ownHandle) changed();
  };
  const timer = setInterval(check, 2_000);
  watchRoute(check, signal);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
