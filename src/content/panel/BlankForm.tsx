import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { Button } from '../../ui/components/Button';
import { Choices } from '../../ui/components/Choices';
import { t } from '../../ui/i18n';
import { fillBlanks } from './fillBlanks';
import type { PanelDoors } from './panelState';

type Blank = TemplateOffer['blanks'][number];
type Values = Record<string, string>;

function Field(props: { blank: Blank; lang: string; value: string; change(value: string): void }): JSX.Element {
  const { blank, lang, value, change } = props;
  return (
    <div>
      <label class="field">
        <span class="label">
          {blank.label}
          {blank.suggestion && value === blank.suggestion ? <span class="from">{t('menu_suggested')}</span> : null}
        </span>
        <input class="input" value={value} maxLength={200} onInput={(event) => change(event.currentTarget.value)} />
      </label>
      <Choices blank={blank} lang={lang} value={value} change={change} />
    </div>
  );
}

interface BlankFormProps {
  offer: TemplateOffer;
  /** Whether there is a draft that the template could replace. */
  written: boolean;
  doors: PanelDoors;
}

/** The blanks of a template, filled before it is inserted. A blank may stay: the caret then goes to it. */
export function BlankForm({ offer, written, doors }: BlankFormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(offer.blanks.map(({ name, suggestion }) => [name, suggestion ?? ''])),
  );
  const named = [...new Map(offer.blanks.map((blank) => [blank.name, blank])).values()];
  const text = fillBlanks(offer, values);
  return (
    <form
      class="blanks"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        doors.insert(text, false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') doors.back();
      }}
    >
      <div class="menu-head">{offer.template.title}</div>
      <p class="preview">{text}</p>
      <div class="fields">
        {named.map((blank) => (
          <Field
            key={blank.name}
            blank={blank}
            lang={offer.template.lang}
            value={values[blank.name] ?? ''}
            change={(value) => setValues({ ...values, [blank.name]: value })}
          />
        ))}
      </div>
      <div class="actions">
        <Button look="primary" type="submit">
          {t('menu_insert')}
        </Button>
        {written ? <Button onClick={() => doors.insert(text, true)}>{t('menu_replace')}</Button> : null}
        <Button look="quiet" onClick={doors.back}>
          {t('hint_cancel')}
        </Button>
      </div>
    </form>
  );
}
