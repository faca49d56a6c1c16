import type { ask as askBackground, InsertResult, ReplyToInsert } from '../../messages';
import { type Composer, openComposers, watchComposers, watchSendAttempts } from '../../x';
import { ComposerPanel } from './composerPanel';
import { Outcomes } from './outcomes';

/** What the panels ask of the rest. */
export interface PanelsDoors {
  ask: typeof askBackground;
  /** The post that an open reply answers, null when none is open any more. */
  active(postId: string | null): void;
}

/** What may be done with the composers on the page. */
export interface Panels {
  /** Puts a reply into the composer in front of the manager that answers the post it is for. */
  insert(reply: ReplyToInsert): Promise<InsertResult>;
  /** Shows in the open composers for this post that X refused the reply. */
  refused(postId: string, words: string): void;
  /** Counts what became of the findings in the reply to this post, which is out. */
  sent(postId: string): void;
  /** The post that the reply in front answers. */
  target(): string | null;
}

/** Follows every composer of X with a panel beside it until `signal` ends. */
export function followComposers({ ask, active }: PanelsDoors, signal: AbortSignal): Panels {
  const panels = new Map<Composer, ComposerPanel>();
  const outcomes = new Outcomes(ask);
  let told: string | null = null;

  const target = () => [...panels.keys()].map((composer) => composer.target()?.postId).find(Boolean) ?? null;
  const tellActive = () => {
    const now = target();
    if (now === told) return;
    told = now;
    active(now);
  };

  watchComposers(
    {
      opened(composer) {
        panels.set(composer, new ComposerPanel(composer, ask));
        tellActive();
      },
      changed(composer) {
        panels.get(composer)?.changed();
        tellActive();
      },
      closed(composer) {
        panels.get(composer)?.close();
        panels.delete(composer);
        tellActive();
      },
    },
    signal,
  );
  followSending(panels, outcomes, signal);
  giveKeys(panels, signal);

  return {
    target,
    insert: (reply) => insert(reply, panels),
    sent: (postId) => outcomes.sent(postId),
    refused(postId, words) {
      outcomes.refused(postId);
      for (const [composer, panel] of panels) if (composer.target()?.postId === postId) panel.refused(words);
    },
  };
}

/** Asks once before a draft that would hurt is sent, and remembers what is on its way. */
function followSending(panels: ReadonlyMap<Composer, ComposerPanel>, outcomes: Outcomes, signal: AbortSignal): void {
  watchSendAttempts(({ composer, event }) => {
    const panel = panels.get(composer);
    if (!panel) return;
    // The last key may not have been looked at yet.
    panel.changed();
    // Remembered before the question too: who then posts the draft as it is makes no further attempt that we see.
    outcomes.trying(composer.target()?.postId, panel.outcome());
    if (panel.maySend()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, signal);
}

/** Lets the template menu have its keys before X's editor, and X's shortcuts behind it, see them. */
function giveKeys(panels: ReadonlyMap<Composer, ComposerPanel>, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    const inside = event.target;
    const panel = [...panels.values()].find(({ composer }) => composer.editor.contains(inside));
    if (!panel?.key(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/**
 * A reply that is for a post goes only into a composer that answers it, as far as the page tells; any other into the one
 * in which the caret stands, or the one that answers a post. Into the box for new posts it never goes of itself.
 */
async function insert(
  { text, all = false, postId }: ReplyToInsert,
  panels: ReadonlyMap<Composer, ComposerPanel>,
): Promise<InsertResult> {
  const answers = (composer: Composer) => composer.isReply() && (composer.target()?.postId ?? postId) === postId;
  const open = openComposers().filter((one) => panels.has(one) && (postId === undefined || answers(one)));
  const composer =
    open.find(({ editor }) => editor.contains(document.activeElement)) ?? open.find((one) => one.isReply());
  const panel = composer && panels.get(composer);
  if (!panel) return { ok: false, reason: 'noComposer' };
  return (await panel.write(text, { slash: null, all })) ? { ok: true } : { ok: false, reason: 'notWritten' };
}
