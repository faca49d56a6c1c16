import type { JSX } from 'preact';
import { Button } from '../../ui/components/Button';
import { Practices } from '../../ui/components/Practices';
import { Verdict } from '../../ui/components/Verdict';
import { t } from '../../ui/i18n';
import { BlankForm } from './BlankForm';
import { Findings } from './Findings';
import { Notes } from './Notes';
import { PracticeNames } from './PracticeNames';
import type { PanelDoors, PanelState } from './panelState';
import { Question } from './Question';
import { TemplateMenu } from './TemplateMenu';
import { thingsWords } from './thingsWords';

function Head({ state, doors }: { state: PanelState; doors: PanelDoors }): JSX.Element {
  const { checked } = state;
  return (
    <div class="panel-head">
      {checked ? <Verdict verdict={checked.verdict} /> : <span>{t('panel_start')}</span>}
      {checked ? <span>{thingsWords(checked.findings.length)}</span> : null}
      <Button look="quiet" small icon="template" shortcut="/" onClick={doors.openMenu}>
        {t('panel_templates')}
      </Button>
    </div>
  );
}

function Check({ state, doors }: { state: PanelState; doors: PanelDoors }): JSX.Element {
  const { checked, draft } = state;
  return (
    <>
      <Head state={state} doors={doors} />
      {checked ? <Practices practices={checked.practices} /> : <PracticeNames />}
      <Notes notes={state.notes} />
      {checked ? <Findings findings={checked.findings} draft={draft} doors={doors} /> : null}
    </>
  );
}

/** The panel beside a composer: the check, or in its place the templates, their blanks, or the one question. */
export function Panel({ state, doors }: { state: PanelState; doors: PanelDoors }): JSX.Element {
  const { mode, offer } = state;
  return (
    <div class={state.checked ? 'panel' : 'panel empty'} data-mode={mode}>
      {mode === 'menu' ? <TemplateMenu state={state} doors={doors} /> : null}
      {mode === 'blanks' && offer ? (
        <BlankForm key={offer.template.id} offer={offer} written={state.written} doors={doors} />
      ) : null}
      {mode === 'ask' ? <Question state={state} doors={doors} /> : null}
      {mode === 'check' ? <Check state={state} doors={doors} /> : null}
      <span class="vh" aria-live="polite">
        {state.spoken}
      </span>
    </div>
  );
}
