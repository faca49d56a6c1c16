import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Band } from '../../core/triage/hint';
import type { CaseAction } from '../../messages';
import { Button } from '../../ui/components/Button';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';

/** Bands a manager may choose, most pressing first. */
const CHOICES = ['urgent', 'act', 'watch'] as const;

interface CorrectionProps {
  band: Band;
  act(action: CaseAction): void;
  cancel(): void;
}

/** What the hint should have said: no complaint, more serious, or less. */
export function Correction({ band, act, cancel }: CorrectionProps): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.querySelector('button')?.focus(), []);
  return (
    <div class="card" ref={card}>
      <section>
        <div class="card-title">
          <h2>{t('hint_correct')}</h2>
        </div>
        <p>{t('hint_correct_why')}</p>
      </section>
      <section class="actions">
        <Button onClick={() => act({ do: 'relabel', complaint: false })}>{t('hint_not_complaint')}</Button>
        {CHOICES.filter((choice) => choice !== band).map((choice) => (
          <Button key={choice} onClick={() => act({ do: 'relabel', complaint: true, band: choice })}>
            <span class="band" data-band={choice}>
              <Icon name={choice} small />
            </span>
            {t(`common_band_${choice}`)}
          </Button>
        ))}
        <Button look="quiet" class="to-end" onClick={cancel}>
          {t('hint_cancel')}
        </Button>
      </section>
    </div>
  );
}
