import type { JSX } from 'preact';
import type { Post } from '../../core/post';
import type { Level } from '../../core/triage/hint';
import type { HintView } from '../../messages';
import { Meter } from '../../ui/components/Meter';
import { percent } from '../../ui/format';
import { locale, t } from '../../ui/i18n';

/** From which probability each word for it is used. */
const LIKELIHOODS = [
  { from: 0.9, key: 'hint_very_likely', level: 'high' },
  { from: 0.7, key: 'hint_likely', level: 'high' },
  { from: 0.4, key: 'hint_possible', level: 'medium' },
  { from: 0, key: 'hint_unlikely', level: 'low' },
] as const satisfies { from: number; key: string; level: Level }[];

function reachWords(reach: Level, views: number): string {
  const word = t(`common_level_${reach}`);
  if (views <= 0) return word;
  const short = new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(views);
  return t('hint_reach_views', word, short);
}

/** Three things that stay apart: is it a complaint to us, how bad, how far it travels. */
export function Facts({ post, view }: { post: Post; view: HintView }): JSX.Element {
  const { complaint, severity, reach } = view.hint;
  const likely = LIKELIHOODS.find(({ from }) => complaint >= from) ?? LIKELIHOODS[3];
  return (
    <section>
      <dl class="facts">
        <div>
          <dt>{t('hint_complaint')}</dt>
          <dd>
            <Meter level={likely.level} words={t('hint_with_share', t(likely.key), percent(complaint))} />
          </dd>
        </div>
        <div>
          <dt>{t('hint_severity')}</dt>
          <dd>
            <Meter level={severity} />
          </dd>
        </div>
        <div>
          <dt>{t('hint_reach')}</dt>
          <dd>
            <Meter level={reach} words={reachWords(reach, post.metrics.views)} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
