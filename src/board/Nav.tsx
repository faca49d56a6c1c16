import type { ComponentChildren, JSX } from 'preact';
import type { Brand } from '../core/brand';
import { ask, type Counts } from '../messages';
import { Button } from '../ui/components/Button';
import { count } from '../ui/format';
import { t } from '../ui/i18n';
import type { IconName } from '../ui/iconShapes';
import { Icon } from '../ui/icons';
import { VIEWS, type View } from './place';

const ICONS: Readonly<Record<View, IconName>> = {
  unanswered: 'list',
  followUps: 'follow',
  waiting: 'clock',
  settled: 'archive',
  all: 'message',
};

interface NavProps {
  brand: Brand;
  view: View;
  counts: Counts | null;
  /** How many cases each list holds. */
  views: Record<View, number> | null;
  add: () => void;
  go: (view: View) => void;
  /** What stands below the lists. */
  children: ComponentChildren;
}

/** Whom we speak for and the three lists: at the side of a wide page, on top of a narrow one. */
export function Nav({ brand, view, counts, views, add, go, children }: NavProps): JSX.Element {
  const counted: Partial<Record<View, number | undefined>> = {
    unanswered: counts?.unanswered,
    followUps: counts?.followUpsDue,
    waiting: views?.waiting,
  };
  return (
    <header class="nav">
      <div class="brand">
        <Icon name="mark" class="mark" />
        <span class="cut grow">{brand.handles[0] ? `@${brand.handles[0]}` : t('common_no_brand')}</span>
        <span class="end">
          <Button look="quiet" small icon="plus" label={t('board_add')} onClick={add} />
          <Button
            look="quiet"
            small
            icon="sliders"
            label={t('common_settings')}
            onClick={() => void ask('openOptions', {})}
          />
          <a
            class="btn quiet icon small"
            href="index.html"
            target="_blank"
            rel="noopener"
            aria-label={t('board_open_in_tab')}
          >
            <Icon name="open" />
          </a>
        </span>
      </div>
      <nav class="views" aria-label={t('board_views')}>
        {VIEWS.map((name) => (
          <a
            key={name}
            data-view={name}
            href={`#${name}`}
            aria-current={name === view ? 'page' : undefined}
            onClick={() => go(name)}
          >
            <Icon name={ICONS[name]} />
            <span>{t(`board_${name}`)}</span>
            {counted[name] === undefined ? null : <span class="count">{count(counted[name])}</span>}
          </a>
        ))}
      </nav>
      <a class="side-link" href="watch/index.html">
        <Icon name="chart" />
        {t('watch_title')}
      </a>
      <button type="button" class="side-link" aria-keyshortcuts="C" onClick={add}>
        <Icon name="plus" />
        {t('board_add')}
      </button>
      <button type="button" class="side-link" onClick={() => void ask('openOptions', {})}>
        <Icon name="sliders" />
        {t('common_settings')}
      </button>
      {children}
      <p class="private">
        <Icon name="shield" small />
        <span>{t('common_private')}</span>
      </p>
    </header>
  );
}
