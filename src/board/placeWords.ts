import type { CaseView } from '../messages';
import { duration, when } from '../ui/format';
import { hasWords, t, tn } from '../ui/i18n';
import { isClosed } from './commands';
import type { View } from './place';

const MOST_RISKS = 2;

/** Why a case stands where it stands, in one line: its risks, its target, what makes it worse. */
export function placeWords(view: View, one: CaseView, now: number): string {
  if (one.case.proposal) return t(`board_came_back_${one.case.proposal.mood}`);
  if (view === 'followUps' && one.followUpAt !== undefined) {
    return sentence([t('board_follow_up_at', when(one.followUpAt, now))]);
  }
  if (isClosed(one)) return settledWords(one, now);
  if (view === 'waiting') return waitingWords(one, now);
  const parts = one.order?.group === 'risk' ? riskWords(one) : [];
  if (parts.length === 0) parts.push(...targetWords(one, now));
  if (one.case.wroteAgain) parts.unshift(t('board_wrote_again'));
  if (one.earlier > 0) parts.push(tn('board_earlier', one.earlier));
  return sentence(parts);
}

function settledWords({ status, case: { settledAt } }: CaseView, now: number): string {
  if (status === 'dismissed') return t('board_status_dismissed');
  return settledAt === undefined ? '' : sentence([t('board_settled_at', when(settledAt, now))]);
}

function waitingWords({ case: { lastReply, satisfactionAskedAt } }: CaseView, now: number): string {
  if (satisfactionAskedAt !== undefined) return t('board_asked_at', when(satisfactionAskedAt, now));
  return lastReply ? t('board_our_word', when(lastReply.at, now)) : '';
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
