import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { BAND_ICONS } from '../ui/components/Band';
import { Clock } from '../ui/components/Clock';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { shownBand } from '../ui/shownBand';
import type { View } from './place';
import { placeWords } from './placeWords';

interface RowProps {
  view: View;
  one: CaseView;
  now: number;
  /** The row whose case is shown. */
  current: boolean;
  /** Marked, to do something to several at once; undefined while no row is. */
  marked: boolean | undefined;
  press: (event: MouseEvent) => void;
  mark: () => void;
}

/** One complaint in a list: who, how long, what, and why it stands here. */
export function Row({ view, one, now, current, marked, press, mark }: RowProps): JSX.Element {
  const band = shownBand(one) ?? 'watch';
  const { author, text, lang } = one.case.post;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that holds the options has the keys and the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the list points at it by aria-activedescendant
    <div
      class="row"
      role="option"
      id={`row-${one.case.id}`}
      aria-selected={marked ?? current}
      data-current={current}
      data-marked={marked === true}
      data-band={band}
      data-case={one.case.id}
      onClick={press}
    >
      <Icon name={BAND_ICONS[band]} label={t(`common_band_${band}`)} />
      {/* For the mouse: x marks the row, and the option itself says whether it is marked. */}
      <span
        class="box"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          mark();
        }}
      >
        {marked ? <Icon name="met" small /> : null}
      </span>
      <span class="name cut">
        {author.name || `@${author.handle}`} <span>@{author.handle}</span>
      </span>
      {one.clock ? <Clock clock={one.clock} now={now} /> : <span />}
      <span class="text" lang={lang}>
        {text}
      </span>
      <span class="why">
        <span>{placeWords(view, one, now)}</span>
        <span class="owner">{one.owner}</span>
      </span>
    </div>
  );
}
