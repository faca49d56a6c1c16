import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { Key } from '../../ui/components/Key';
import { Verdict } from '../../ui/components/Verdict';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { OfferText } from './OfferText';
import type { MenuState, PanelDoors } from './panelState';

/** `title` with what was typed underlined. */
function Title({ title, query }: { title: string; query: string }): JSX.Element {
  const at = query ? title.toLowerCase().indexOf(query.toLowerCase()) : -1;
  if (at < 0) return <span class="title cut">{title}</span>;
  return (
    <span class="title cut">
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
      onClick={() => doors.choose(index)}
      onMouseMove={() => doors.select(index)}
    >
      <Title title={offer.template.title} query={menu.query} />
      <Verdict verdict={offer.verdict} />
      <OfferText offer={offer} />
      {offer.why && index === menu.selected ? <span class="why">{offer.why}</span> : null}
    </div>
  );
}

function Keys(): JSX.Element {
  return (
    <span class="menu-keys" aria-hidden="true">
      <Key>↑</Key>
      <Key>↓</Key>
      <Key>
        <Icon name="enter" />
      </Key>
      {t('menu_insert_key')}
      <Key>Esc</Key>
    </span>
  );
}

interface MenuProps {
  menu: MenuState;
  customer: string | null;
  doors: PanelDoors;
}

/** The templates that fit, best first, in the panel's place. */
export function TemplateMenu({ menu, customer, doors }: MenuProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
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
        <Keys />
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
            if (doors.menuKey(event.key)) event.preventDefault();
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
