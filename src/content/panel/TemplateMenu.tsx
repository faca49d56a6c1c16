import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { Key } from '../../ui/components/Key';
import { Verdict } from '../../ui/components/Verdict';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { OfferText } from './OfferText';
import type { MenuState, PanelDoors, PanelState } from './panelState';

/** The title with what was typed underlined, and the mark of a favourite. */
function Title({ offer, query }: { offer: TemplateOffer; query: string }): JSX.Element {
  const { title } = offer.template;
  const found = title.toLowerCase().indexOf(query.toLowerCase());
  const at = found < 0 ? title.length : found;
  return (
    <span class="title cut">
      {offer.favourite ? <Icon name="starred" small label={t('template_favourite')} /> : null}
      {title.slice(0, at)}
      <em>{title.slice(at, at + query.length)}</em>
      {title.slice(at + query.length)}
    </span>
  );
}

function Option(props: { offer: TemplateOffer; index: number; menu: MenuState; doors: PanelDoors }): JSX.Element {
  const { offer, index, menu, doors } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list, or by the editor while it has the focus
    <div
      class="menu-option"
      role="option"
      id={`option-${index}`}
      tabIndex={-1}
      aria-selected={index === menu.selected}
      onClick={(event) => doors.choose(index, event.shiftKey)}
      onMouseMove={() => doors.select(index)}
    >
      <Title offer={offer} query={menu.query} />
      <Verdict verdict={offer.verdict} />
      <OfferText offer={offer} />
      {offer.why && index === menu.selected ? <span class="why">{offer.why}</span> : null}
    </div>
  );
}

function Keys({ written }: { written: boolean }): JSX.Element {
  return (
    <span class="menu-keys" aria-hidden="true">
      <Key>↑</Key>
      <Key>↓</Key>
      <Key>
        <Icon name="enter" />
      </Key>
      {t('menu_insert_key')}
      {written ? (
        <>
          <Key>⇧</Key>
          <Key>
            <Icon name="enter" />
          </Key>
          {t('menu_replace_key')}
        </>
      ) : null}
      <Key>Esc</Key>
    </span>
  );
}

/** The templates that fit, best first, in the panel's place. */
export function TemplateMenu({ state, doors }: { state: PanelState; doors: PanelDoors }): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const { menu, customer } = state;
  const { offers, selected } = menu;
  // Opened by its button, the list takes the focus itself; opened by a slash, the editor keeps it.
  useEffect(() => {
    const root = list.current?.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement) list.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div class="menu-head">
        <span>{customer ? t('menu_title_for', customer) : t('menu_title')}</span>
        <Keys written={state.written} />
      </div>
      {offers?.length === 0 ? (
        <p class="panel-more">{t(menu.query ? 'menu_none' : 'menu_empty')}</p>
      ) : (
        <div
          class="menu"
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={t('panel_templates')}
          aria-activedescendant={offers?.length ? `option-${selected}` : undefined}
          onKeyDown={(event) => {
            if (doors.menuKey(event.key, event.shiftKey)) event.preventDefault();
          }}
        >
          {offers?.map((offer, index) => (
            <Option key={offer.template.id} offer={offer} index={index} menu={menu} doors={doors} />
          ))}
        </div>
      )}
    </>
  );
}
