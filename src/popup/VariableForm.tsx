import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateOffer } from '../core/templates/template';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { Clock } from '../ui/components/Clock';
import { Field } from '../ui/components/Field';
import { t } from '../ui/i18n';
import { DraftCheck } from './DraftCheck';
import { blanksOf, openBlanks, replyText, type Values } from './offerText';
import { ReplyPreview } from './ReplyPreview';
import type { Delivery } from './useDelivery';

interface VariableFormProps {
  offer: TemplateOffer;
  active: CaseView | null;
  now: number;
  /** Longest reply, in X's weighted characters. */
  limit: number;
  delivery: Delivery;
  back: () => void;
}

/** Fills the blanks of a reply while showing how it reads. It can be inserted with a blank left. */
export function VariableForm({ offer, active, now, limit, delivery, back }: VariableFormProps): JSX.Element {
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(offer.blanks.map(({ name, suggestion }) => [name, suggestion ?? ''])),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    (inputs.find((input) => input.value === '') ?? inputs[0])?.focus();
  }, []);
  const text = replyText(offer, values);
  const submit = (event: Event) => {
    event.preventDefault();
    void delivery.insert(text);
  };
  return (
    <form class="variables" ref={form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && back()}>
      <header class="head">
        <Button look="quiet" small icon="left" label={t('common_back')} onClick={back} />
        <h1 class="cut">{offer.template.title}</h1>
      </header>
      <main class="form">
        {active ? <ReplyTo active={active} now={now} /> : null}
        <p class="preview" lang={offer.template.lang}>
          <ReplyPreview offer={offer} values={values} />
        </p>
        {blanksOf(offer).map(({ name, label, suggestion }) => (
          <Field
            key={name}
            label={label}
            from={suggestion && values[name] === suggestion ? t('popup_suggested') : undefined}
          >
            <input
              class="input"
              name={name}
              autocomplete="off"
              value={values[name] ?? ''}
              onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          </Field>
        ))}
      </main>
      <footer class="bottom">
        <DraftCheck text={text} offer={offer} active={active} limit={limit} left={openBlanks(offer, values)} />
        <div class="row-line">
          <Button look="primary" type="submit" icon="insert" class="grow">
            {t('popup_insert_reply')}
          </Button>
          <Button icon="copy" onClick={() => void delivery.copy(text)}>
            {t('popup_copy')}
          </Button>
        </div>
      </footer>
    </form>
  );
}

function ReplyTo({ active, now }: { active: CaseView; now: number }): JSX.Element {
  const { author } = active.case.post;
  return (
    <div class="reply-to s">
      <span class="cut">
        {t('popup_reply_to')} <b>{author.name || `@${author.handle}`}</b>
      </span>
      {active.clock ? <Clock clock={active.clock} now={now} sentence /> : null}
    </div>
  );
}
