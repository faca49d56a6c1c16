import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Blank, TemplateOffer } from '../../core/templates/template';
import type { CaseView } from '../../messages';
import { Button } from '../components/Button';
import { Choices } from '../components/Choices';
import { Clock } from '../components/Clock';
import { Field } from '../components/Field';
import { t } from '../i18n';
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
  /** Level of the title on the page it stands on. Default `h1`. */
  heading?: 'h1' | 'h3';
}

/** Fills the blanks of a reply while showing how it reads. It can be inserted with a blank left. */
export function VariableForm(props: VariableFormProps): JSX.Element {
  const { offer, active, now, limit, delivery, back, heading: Heading = 'h1' } = props;
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
    void delivery.insert(text, false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };
  return (
    <form class="variables" ref={form} onSubmit={submit} onKeyDown={onKeyDown}>
      <header class="head">
        <Button look="quiet" small icon="left" label={t('common_back')} onClick={back} />
        <Heading class="cut" lang={offer.template.lang}>
          {offer.template.title}
        </Heading>
      </header>
      <div class="form">
        {active ? <ReplyTo active={active} now={now} /> : null}
        <p class="preview" lang={offer.template.lang}>
          <ReplyPreview offer={offer} values={values} />
        </p>
        {blanksOf(offer).map((blank) => (
          <BlankField
            key={blank.name}
            blank={blank}
            lang={offer.template.lang}
            value={values[blank.name] ?? ''}
            change={(value) => setValues({ ...values, [blank.name]: value })}
          />
        ))}
      </div>
      <footer class="bottom">
        <DraftCheck text={text} offer={offer} active={active} limit={limit} left={openBlanks(offer, values)} />
        <div class="row-line">
          <Button look="primary" type="submit" icon="insert" class="grow">
            {t('popup_insert_reply')}
          </Button>
          <Button icon="replace" label={t('template_replace')} onClick={() => void delivery.insert(text, true)} />
          <Button icon="copy" onClick={() => void delivery.copy(text)}>
            {t('popup_copy')}
          </Button>
        </div>
      </footer>
    </form>
  );
}

interface BlankFieldProps {
  blank: Blank;
  lang: string;
  value: string;
  change: (value: string) => void;
}

function BlankField({ blank, lang, value, change }: BlankFieldProps): JSX.Element {
  const { name, label, suggestion } = blank;
  return (
    <div>
      <Field label={label} from={suggestion && value === suggestion ? t('popup_suggested') : undefined}>
        <input
          class="input"
          name={name}
          lang={lang}
          autocomplete="off"
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </Field>
      <Choices blank={blank} lang={lang} value={value} change={change} />
    </div>
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
