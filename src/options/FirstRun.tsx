import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Brand } from '../core/brand';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { AccountsField } from './fields/AccountsField';
import { AgentField } from './fields/AgentField';
import { HoursField } from './fields/HoursField';
import { KeywordsField } from './fields/KeywordsField';
import { LanguagesField } from './fields/LanguagesField';
import { TargetField } from './fields/TargetField';
import { Sample } from './Sample';

interface FirstRunProps {
  brand: Brand;
  /** The account signed in on X, where a page of X was open. */
  detected: string | undefined;
  keep: (brand: Brand) => void;
}

/**
 * Six questions with answers already in them. Skipping keeps those too: what was detected works at once, even where it is
 * detected while the page stands open, as long as no other account was named.
 */
export function FirstRun({ brand: stored, detected, keep }: FirstRunProps): JSX.Element {
  const proposed = stored.handles.length === 0 && detected ? { ...stored, handles: [detected] } : stored;
  const [, setAnswers] = useState<Partial<Brand>>({});
  // Enter in a field changes it and submits in one go, before the page is drawn again.
  const answers = useRef<Partial<Brand>>({});
  const brand = { ...proposed, ...answers.current };
  const change = (part: Partial<Brand>) => {
    answers.current = { ...answers.current, ...part };
    setAnswers(answers.current);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    keep({ ...proposed, ...answers.current });
  };
  return (
    <main class="first">
      <form class="ask" onSubmit={submit}>
        <Icon name="mark" class="mark" />
        <div>
          <h1>{t('options_first_question')}</h1>
          <p class="lead">{t('options_first_lead')}</p>
        </div>
        <AccountsField brand={brand} change={change} detected={detected} />
        <KeywordsField brand={brand} change={change} />
        <div class="two-up">
          <LanguagesField brand={brand} change={change} />
          <AgentField brand={brand} change={change} />
          <TargetField brand={brand} change={change} />
          <HoursField brand={brand} change={change} />
        </div>
        <div class="go">
          <Button look="primary" type="submit">
            {t('options_start')}
          </Button>
          <button type="button" class="link soft s" onClick={() => keep(proposed)}>
            {t('options_skip')}
          </button>
          <button
            type="button"
            class="link soft s"
            onClick={() => {
              location.hash = 'data';
              keep(stored);
            }}
          >
            {t('options_first_restore')}
          </button>
        </div>
        <p class="promise s faint">
          <Icon name="shield" small />
          {t('options_promise')}
        </p>
      </form>
      <Sample account={brand.handles[0] ?? 'northline'} />
    </main>
  );
}
