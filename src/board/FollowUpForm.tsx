import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/components/Button';
import { Field } from '../ui/components/Field';
import { timeOfDay } from '../ui/format';
import { t, tn } from '../ui/i18n';
import { FormFoot } from './FormFoot';
import { daysLater, hoursLater, parseLocal, tomorrowMorning } from './followUpTimes';

interface FollowUpFormProps {
  /** Whom to come back to: a customer's name, or how many complaints. */
  what: string;
  now: number;
  plan: (dueAt: number) => unknown;
  close: () => void;
}

/** Chooses when to come back to a customer: three likely times, or any other. */
export function FollowUpForm({ what, now, plan, close }: FollowUpFormProps): JSX.Element {
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string>();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const at = parseLocal(written);
    if (at === null || at <= now) setProblem(t('board_plan_problem'));
    else void plan(at);
  };
  const morning = tomorrowMorning(now);
  return (
    <form class="aside card" onSubmit={submit}>
      <h3>{t('board_plan_label', what)}</h3>
      <div class="times" ref={first}>
        <Button small onClick={() => void plan(hoursLater(now, 2))}>
          {tn('board_plan_hours', 2)}
        </Button>
        <Button small onClick={() => void plan(morning)}>
          {t('board_plan_tomorrow', timeOfDay(morning))}
        </Button>
        <Button small onClick={() => void plan(daysLater(now, 3))}>
          {tn('board_plan_days', 3)}
        </Button>
      </div>
      <Field label={t('board_plan_exact')} problem={problem}>
        <input
          class="input"
          type="datetime-local"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </Field>
      <FormFoot submit={t('board_plan_save')} close={close} />
    </form>
  );
}
