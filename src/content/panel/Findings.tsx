import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../core/tone/report';
import { Button } from '../../ui/components/Button';
import { t, tn } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import type { PanelDoors } from './panelState';
import { topicWords } from './topicWords';
import { isWhole } from './wholeDraft';

/** Findings shown before the manager asks for the rest. */
const FEW = 2;

const WEIGHT = { error: 0, warn: 2, hint: 4 };

/** What would hurt stands before the rest, single words before the draft as a whole and what is missing from it. */
function rank({ level, start, end }: Finding, draft: string): number {
  return WEIGHT[level] + (start < end && !isWhole({ start, end }, draft) ? 0 : 1);
}

interface FindingsProps {
  findings: readonly Finding[];
  draft: string;
  doors: PanelDoors;
}

/** What was found, in the draft's order: two at first, those that would hurt before others, then the rest on demand. */
export function Findings({ findings, draft, doors }: FindingsProps): JSX.Element {
  const [all, setAll] = useState(false);
  const chosen = [...findings].sort((one, other) => rank(one, draft) - rank(other, draft)).slice(0, FEW);
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

/** The longest quotation that is still read at a glance, in characters. */
const QUOTE = 80;

/** The words a finding is about; none where it is about the draft as a whole. */
function quoted({ start, end }: Finding, draft: string): string {
  if (isWhole({ start, end }, draft)) return '';
  const words = draft.slice(start, end);
  return words.length > QUOTE ? `${words.slice(0, QUOTE).trimEnd()}…` : words;
}

function Found(props: { finding: Finding; draft: string; index: number; doors: PanelDoors }): JSX.Element {
  const { finding, draft, index, doors } = props;
  const words = quoted(finding, draft);
  return (
    <div class="finding" data-level={finding.level}>
      <div class="finding-words">
        {words ? <q>{words}</q> : <span>{topicWords(finding.topic)}</span>}
        {words ? <span class="finding-topic">{topicWords(finding.topic)}</span> : null}
      </div>
      <p>{finding.why}</p>
      {finding.fix ? (
        <div class="fix">
          <span class="new">{newWords(finding, finding.fix, draft)}</span>
          <Button small onClick={() => doors.fix(index)}>
            {fixWords(finding.fix)}
          </Button>
        </div>
      ) : null}
      <Foot finding={finding} doors={doors} />
    </div>
  );
}

/** The words as they would read: the fix with what the finding holds around it. */
function newWords(finding: Finding, fix: NonNullable<Finding['fix']>, draft: string): string {
  const before = draft.slice(Math.min(finding.start, fix.start), fix.start);
  const after = draft.slice(fix.end, Math.max(finding.end, fix.end));
  const near = finding.start < finding.end && finding.start <= fix.end && fix.start <= finding.end;
  const words = near ? before + fix.text + after : fix.text;
  return words.trim() || fix.label;
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
        <span class="mutes">
          <button type="button" onClick={() => doors.muteHere(finding.rule)}>
            <Icon name="mute" small />
            {t('panel_mute_here')}
          </button>
          <button type="button" onClick={() => doors.mute(finding.rule)}>
            {t('panel_mute')}
          </button>
        </span>
      ) : null}
    </div>
  );
}
