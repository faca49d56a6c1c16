import type { CaseView } from '../messages';
import type { View } from './place';

export type GroupName = 'risk' | 'past' | 'inTarget' | 'done' | 'due' | 'later' | 'all';

export interface Group {
  name: GroupName;
  cases: CaseView[];
}

/** Cuts a list into groups that each state their own order. The order itself is the background's. */
export function groupsOf(view: View, cases: readonly CaseView[], now: number): Group[] {
  const groups: Group[] = [];
  for (const one of cases) {
    const name = groupName(view, one, now);
    const group = groups.find((known) => known.name === name);
    if (group) group.cases.push(one);
    else groups.push({ name, cases: [one] });
  }
  return groups;
}

function groupName(view: View, one: CaseView, now: number): GroupName {
  if (view !== 'unanswered' && view !== 'followUps') return 'all';
  if (view === 'followUps') return (one.followUpAt ?? 0) <= now ? 'due' : 'later';
  if (one.order) return one.order.group;
  if (one.hint.band === 'urgent') return 'risk';
  return one.clock && now >= one.clock.redAt ? 'past' : 'inTarget';
}
