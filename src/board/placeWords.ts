import type { CaseView } from '../messages';
import { duration, when } from '../ui/format';
import { hasWords, t, tn } from '../ui/i18n';
import type { View } from './place';

const MOST_RISKS = 2;

/** Why a case stands where it stands, in one line: its risks, its target, what makes it worse. */
export function placeWords(view: View, one: CaseView, now: number): string {
  if (view === 'followUps' && one.followUpAt !== undefined) {
    return sentence([t('board_follow_up_at', when(one.followUpAt, now))]);
  }
  if (view === 'settled') {
    const { settledAt } = one.case;
    if (one.status === 'dismissed') return t('board_status_dismissed');
    return settledAt === undefined ? '' : sentence([t('board_settled_at', when(settledAt, now))]);
  }
  const parts = one.order?.group === 'risk' ? riskWords(one) : [];
  if (parts.length === 0) parts.push(...targetWords(one, now));
  if (one.case.wroteAgain) parts.unshift(t('board_wrote_again'));
  if (one.earlier > 0) parts.push(tn('board_earlier', one.earlier));
  return sentence(parts);
}

function riskWords({ hint }: CaseView): string[] {
  const risks = hint.risks.map((risk) => `reason_${risk}`).filter(hasWords);
  const words = risks.slice(0, MOST_RISKS).map((key) => t(key));
  return hint.reach === 'high' ? [...words, t('board_spreading')] : words;
}

function targetWords({ clock }: CaseView, now: number): string[] {
  if (!clock || clock.stoppedAt !== undefined) return [];
  if (now >= clock.overAt) return [t('board_overdue_since', when(clock.overAt, now))];
  if (now >= clock.redAt) return [t('board_past_target', duration(now - clock.redAt))];
  return [t('board_due_in', duration(clock.redAt - now))];
}

/** Joins parts to one line that begins like a sentence. */
function sentence(parts: readonly string[]): string {
  const line = parts.join(', ');
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
}
