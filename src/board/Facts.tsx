import type { JSX } from 'preact';
import type { Level } from '../core/triage/hint';
import type { CaseView } from '../messages';
import { Clock } from '../ui/components/Clock';
import { Meter } from '../ui/components/Meter';
import { percent } from '../ui/format';
import { t, tn } from '../ui/i18n';

/** From which probability a complaint is called very likely, and from which likely. */
const LIKELY = { high: 0.85, medium: 0.6 };

/** The three judgements, which are never merged into one, and our first reply. */
export function Facts({ one, now }: { one: CaseView; now: number }): JSX.Element {
  const { complaint, severity, reach } = one.hint;
  const likely: Level = complaint >= LIKELY.high ? 'high' : complaint >= LIKELY.medium ? 'medium' : 'low';
  const { views } = one.case.post.metrics;
  const level = t(`common_level_${reach}`);
  return (
    <dl class="facts">
      <Fact name={t('board_facts_complaint')}>
        <Meter level={likely} words={t(`board_likely_${likely}`, percent(complaint))} />
      </Fact>
      <Fact name={t('board_facts_severity')}>
        <Meter level={severity} />
      </Fact>
      <Fact name={t('board_facts_reach')}>
        <Meter level={reach} words={views > 0 ? tn('board_reach_views', views, level) : level} />
      </Fact>
      <Fact name={t('board_facts_first_reply')}>
        {one.case.firstReply && one.clock ? <Clock clock={one.clock} now={now} /> : t('board_no_reply_yet')}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: JSX.Element | string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
