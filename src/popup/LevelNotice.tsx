import type { JSX } from 'preact';
import type { Protocol } from '../messages';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';

const WATCH = '../board/watch/index.html';

/** How the brand's stream stands, with the way to the watch; nothing while all is calm. */
export function LevelNotice({ watch }: { watch: Protocol['overview']['reply']['watch'] }): JSX.Element | null {
  const { level, mode } = watch;
  if (level === 'calm' && !mode) return null;
  return (
    <div class="notice" role="status" data-level={level}>
      <Icon name="info" />
      <p>
        {level === 'calm' ? null : <b>{t(`popup_level_${level}`)}</b>} {mode ? t('popup_level_mode') : null}
      </p>
      <a class="link" href={WATCH} target="_blank" rel="noopener">
        {t('popup_level_open')}
      </a>
    </div>
  );
}
