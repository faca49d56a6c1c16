import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { Button } from '../components/Button';
import { Verdict } from '../components/Verdict';
import { t, tn } from '../i18n';
import { Icon } from '../icons';
import { blanksOf } from './offerText';
import { ReplyPreview } from './ReplyPreview';

/** What can be done with one template. */
export interface RowActs {
  choose: () => void;
  /** `all`: in place of the whole draft. */
  insert: (all: boolean) => unknown;
  copy: () => unknown;
  mark: () => unknown;
}

interface TemplateRowProps {
  offer: TemplateOffer;
  chosen: boolean;
  favourite: boolean;
  acts: RowActs;
}

/** One reply: title and verdict for this complaint, then its text, or what keeps it from being ready. */
export function TemplateRow({ offer, chosen, favourite, acts }: TemplateRowProps): JSX.Element {
  const { choose, insert } = acts;
  const title = useRef<HTMLButtonElement>(null);
  // The row that was open until now has shut: what moved must not carry the focus out of sight.
  useLayoutEffect(() => {
    if (!chosen || document.activeElement !== title.current) return;
    title.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    insert(event.shiftKey);
  };
  return (
    <li class="template" aria-current={chosen ? 'true' : undefined} data-template={offer.template.id}>
      <button ref={title} type="button" class="title cut" onClick={choose} onFocus={choose} onKeyDown={onKeyDown}>
        {favourite ? <Icon name="starred" small label={t('template_favourite')} /> : null}
        <span lang={offer.template.lang}>{offer.template.title}</span>
      </button>
      <Verdict verdict={offer.verdict} />
      <span class="text" lang={chosen || !offer.why ? offer.template.lang : undefined}>
        {chosen || !offer.why ? <ReplyPreview offer={offer} values={{}} /> : offer.why}
      </span>
      {chosen && offer.why ? <span class="why soft xs">{offer.why}</span> : null}
      {chosen ? <Acts offer={offer} favourite={favourite} acts={acts} /> : null}
    </li>
  );
}

function Acts({ offer, favourite, acts }: Omit<TemplateRowProps, 'chosen'>): JSX.Element {
  const blanks = blanksOf(offer).length;
  return (
    <span class="acts">
      <Button look="primary" small icon="insert" onClick={() => void acts.insert(false)}>
        {t('popup_insert')}
      </Button>
      <Button small icon="copy" onClick={() => void acts.copy()}>
        {t('popup_copy')}
      </Button>
      <Button look="quiet" small icon="replace" label={t('template_replace')} onClick={() => void acts.insert(true)} />
      <Button
        look="quiet"
        small
        icon={favourite ? 'starred' : 'star'}
        label={t(favourite ? 'template_unmark' : 'template_mark')}
        onClick={() => void acts.mark()}
      />
      <span class="grow" />
      {blanks > 0 ? <span class="faint xs">{tn('popup_blanks', blanks)}</span> : null}
    </span>
  );
}
