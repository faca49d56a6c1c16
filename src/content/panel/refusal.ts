import type { SentReply } from '../../messages';
import { hasWords, t } from '../../ui/i18n';

/** Why X did not post a reply: a few words for the hint line, a sentence for the panel. */
export interface Refusal {
  short: string;
  long: string;
}

/** X's answer in words. Known codes: 187 repeated text, 226 looks automated, 344 daily limit. */
export function refusalOf(result: Extract<SentReply['result'], { ok: false }>): Refusal {
  const known = result.code !== undefined && hasWords(`panel_refused_${result.code}`);
  const kind = known ? String(result.code) : 'other';
  const detail = [result.code, result.message].filter(Boolean).join(': ');
  return { short: t(`hint_refused_${kind}`), long: t(`panel_refused_${kind}`, detail) };
}
