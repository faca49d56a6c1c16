import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../core/tone/report';
import { Button } from '../../ui/components/Button';
import { t, tn } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import type { PanelDoors } from './panel-state';
import { topicWords } from './topic-words';

/** Findings shown before the manager asks for the rest. */
const FEW = 2;

interface FindingsProps {
  findings: readonly Finding[];
  draft: string;
  doors: PanelDoors;
}

/** What was found, in the draft's order: two at first, those that would hurt before others, then the rest on demand. */
export function Findings({ findings, draft, doors }: FindingsProps): JSX.Element {
  const [all, setAll] = useState(false);
  const weight = { error: 0, warn: 1, hint: 2 };
  const chosen = [...findings].sort((one, other) => weight[one.level] - weight[other.level]).slice(0, FEW);
  const hidden = findings.length - chosen.length;
  return (
    <div>
      {findings.map((finding, index) =>
        all || chosen.includes(finding) ? (
          <Found
            key={`${finding.rule} ${draft.slice(finding.start, finding.end)}`}
            finding={finding}
            draft={draft}
            index={index}
            doors={doors}
          />
        ) : null,
      )}
      {hidden > 0 ? (
        <p class="panel-more">
          <button type="button" class="link soft" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('panel_fewer') : tn('panel_more', hidden)}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function Found(props: { finding: Finding; draft: string; index: number; doors: PanelDoors }): JSX.Element {
  const { finding, draft, index, doors } = props;
  const words = draft.slice(finding.start, finding.end);
  return (
    <div class="finding" data-level={finding.level}>
      <div class="finding-words">
        {words ? <q>{words}</q> : <span>{topicWords(finding.topic)}</span>}
        {words ? <span class="finding-topic">{topicWords(finding.topic)}</span> : null}
      </div>
      <p>{finding.why}</p>
      {finding.fix ? (
        <div class="fix">
          <span class="new">{finding.fix.text.trim() || finding.fix.label}</span>
          <Button small onClick={() => doors.fix(index)}>
            {fixWords(finding.fix)}
          </Button>
        </div>
      ) : null}
      <Foot finding={finding} doors={doors} />
    </div>
  );
}

function fixWords({ start, end, text }: NonNullable<Finding['fix']>): string {
  if (text.trim() === '') return t('panel_remove');
  return t(start === end ? 'panel_add' : 'panel_replace');
}

/** A leak of the customer's data is never muted. */
function mayBeMuted({ topic, level }: Finding): boolean {
  return !(topic === 'privacy' && level === 'error');
}

function Foot({ finding, doors }: { finding: Finding; doors: PanelDoors }): JSX.Element | null {
  const mutable = mayBeMuted(finding);
  if (!finding.source && !mutable) return null;
  return (
    <div class="finding-foot">
      <span>
        {finding.source ? <Icon name="source" small /> : null}
        {finding.source}
      </span>
      {mutable ? (
        <button type="button" onClick={() => doors.mute(finding.rule)}>
          <Icon name="mute" small />
          {t('panel_mute')}
        </button>
      ) : null}
    </div>
  );
}
