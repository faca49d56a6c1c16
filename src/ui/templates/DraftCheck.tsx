import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { weightedLength } from '../../core/tone/length';
import type { Verdict as VerdictName } from '../../core/tone/report';
import { ask, type CaseView } from '../../messages';
import { Verdict } from '../components/Verdict';
import { count } from '../format';
import { t, tn } from '../i18n';

const PAUSE = 250;

interface DraftCheckProps {
  text: string;
  offer: TemplateOffer;
  active: CaseView | null;
  limit: number;
  /** Blanks still open. */
  left: number;
}

/** What the tone check says of the reply as filled so far, renewed once typing pauses, and how long it is. */
export function DraftCheck({ text, offer, active, limit, left }: DraftCheckProps): JSX.Element {
  const [verdict, setVerdict] = useState<VerdictName>(offer.verdict);
  const postId = active?.case.id;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const request = { draft: text, lang: offer.template.lang, ...(postId === undefined ? {} : { postId }) };
      // Without an answer the verdict that came with the template stays, which is still true of its wording.
      const report = await ask('checkDraft', request).catch(() => null);
      if (current && report) setVerdict(report.verdict);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, postId, offer]);
  const length = weightedLength(text);
  return (
    <div class="check s">
      <span role="status">
        <Verdict verdict={verdict} />
      </span>
      {left > 0 ? <span class="soft">{tn('popup_blanks_left', left)}</span> : null}
      <span class="grow" />
      <span class={length > limit ? 'num xs over' : 'num xs faint'} title={t('popup_length', length, limit)}>
        {count(length)} / {count(limit)}
      </span>
    </div>
  );
}
