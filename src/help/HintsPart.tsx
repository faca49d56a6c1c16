import type { JSX } from 'preact';
import { Band } from '../ui/components/Band';
import { t } from '../ui/i18n';
import { Meanings } from './Meanings';
import { ToSettings } from './ToSettings';

/** What the line beneath a post means, and how to correct it. */
export function HintsPart(): JSX.Element {
  const bands = ['urgent', 'act', 'watch', 'done'] as const;
  return (
    <>
      <p>{t('help_hints_lead')}</p>
      <Meanings rows={bands.map((band) => [<Band key={band} band={band} />, t(`help_band_${band}`)])} />
      <p>{t('help_hints_open')}</p>
      <p>{t('help_hints_wrong')}</p>
      <ToSettings section="corrections" words="help_hints_learnt" />
    </>
  );
}
