import type { JSX } from 'preact';
import { t } from '../i18n';
import { Icon } from '../icons';

/** The door to the help, in a tab of its own, from a page one folder below the sources; `alone` shows its icon only. */
export function HelpLink({ class: looks = 'link', alone }: { class?: string; alone?: true }): JSX.Element {
  const name = t('help_name');
  return (
    <a
      class={looks}
      href="../help/index.html"
      target="_blank"
      rel="noopener"
      {...(alone ? { 'aria-label': name, title: name } : {})}
    >
      <Icon name="info" small={!alone} />
      {alone ? null : <span>{name}</span>}
    </a>
  );
}
