import type { ComponentChildren, JSX } from 'preact';
import type { RuleCount } from '../../core/tone/outcome';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { count } from '../../ui/format';
import { t } from '../../ui/i18n';
import { useAsked } from '../../ui/page/useAsked';
import { mayBeMuted, ruleWords } from '../ruleWords';
import { useFew } from '../useFew';

const FEW = 8;
/** Replies after which one can say that a rule is rarely followed, and the share that says so. */
const ENOUGH = 5;
const MOST_IGNORED = 0.75;
const WAYS = ['shown', 'fixed', 'sent', 'muted'] as const;

interface RuleCountsProps {
  mutedRules: readonly string[];
  mute: (rule: string) => unknown;
}

/** What became of each rule's findings, those nobody follows first. Nothing until a rule has spoken. */
export function RuleCounts({ mutedRules, mute }: RuleCountsProps): JSX.Element | null {
  const { value } = useAsked(() => ask('ruleCounts', {}), '');
  const rules = Object.entries(value?.counts ?? {}).sort(
    ([, a], [, b]) => Number(isIgnored(b)) - Number(isIgnored(a)) || ignored(b) - ignored(a) || b.shown - a.shown,
  );
  const { shown, toggle } = useFew(rules, FEW);
  if (rules.length === 0) return null;
  return (
    <div class="card">
      <table class="counts">
        <caption>{t('options_counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('options_counts_rule')}</th>
            {WAYS.map((way) => (
              <th key={way} scope="col">
                {t(`options_counts_${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([rule, counted]) => (
            <Row key={rule} rule={rule} counted={counted}>
              {isIgnored(counted) && mayBeMuted(rule) && !mutedRules.includes(rule) ? (
                <Button small onClick={() => void mute(rule)}>
                  {t('options_mute')}
                </Button>
              ) : null}
            </Row>
          ))}
        </tbody>
      </table>
      {toggle}
    </div>
  );
}

function Row(props: { rule: string; counted: RuleCount; children: ComponentChildren }): JSX.Element {
  const { rule, counted, children } = props;
  return (
    <tr>
      <th scope="row">
        {ruleWords(rule)}
        {isIgnored(counted) ? <span class="soft s">{t('options_counts_ignored')}</span> : null}
        {children}
      </th>
      {WAYS.map((way) => (
        <td key={way} class="num">
          {count(counted[way])}
        </td>
      ))}
    </tr>
  );
}

function ignored({ sent, muted }: RuleCount): number {
  return sent + muted;
}

function isIgnored(counted: RuleCount): boolean {
  return counted.shown >= ENOUGH && ignored(counted) >= counted.shown * MOST_IGNORED;
}
