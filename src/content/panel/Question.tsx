import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/components/Button';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import type { PanelDoors, PanelState } from './panelState';

/** Reasons named in the question. */
const MOST = 3;

/** The one question before a draft that would hurt is sent. Both answers are open, and it is not asked again. */
export function Question({ state, doors }: { state: PanelState; doors: PanelDoors }): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const errors = (state.checked?.findings ?? []).filter(({ level }) => level === 'error').slice(0, MOST);
  return (
    <section class="ask" ref={box} aria-labelledby="ask-title">
      <h2 id="ask-title">
        <Icon name="hold" />
        {t('panel_ask')}
      </h2>
      <ul>
        {errors.map(({ rule, start, end, why }) => (
          <li key={`${rule} ${start}`}>
            {start < end ? <q>{state.draft.slice(start, end)}</q> : null} {why}
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button look="primary" onClick={doors.back}>
          {t('panel_ask_back')}
        </Button>
        <Button onClick={doors.postAsItIs}>{t('panel_ask_post')}</Button>
        <span class="once">{t('panel_ask_once')}</span>
      </div>
    </section>
  );
}
