import type { JSX } from 'preact';
import { t } from '../ui/i18n';
import { ToSettings } from './ToSettings';

/** What to do when hints are missing, and how to work without them. */
export function ChangedPart(): JSX.Element {
  const steps = ['brand', 'reload', 'check', 'hand'] as const;
  return (
    <>
      <p>{t('help_changed_lead')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`help_changed_${step}`)}</li>
        ))}
      </ol>
      <ToSettings section="self-check" words="help_changed_open" />
    </>
  );
}
