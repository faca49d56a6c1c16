import type { JSX } from 'preact';
import type { PageFacts, SelfCheckProtocol } from '../../core/selfCheck';
import { count } from '../../ui/format';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';

/** What the page says, in sentences: first whether all is well, then what was found. */
export function PageCheck({ page }: { page: SelfCheckProtocol['selfCheck']['reply']['page'] }): JSX.Element {
  if (page === 'noTab' || page === 'silent') {
    return (
      <div class="self-check" role="status">
        <Icon name="info" />
        <p>{t(page === 'noTab' ? 'selfcheck_no_tab' : 'selfcheck_silent')}</p>
      </div>
    );
  }
  return (
    <div class="self-check" role="status" data-state={page.state}>
      <Icon name={page.state === 'reading' ? 'ready' : 'info'} />
      <p>
        <b>{t(`selfcheck_state_${page.state}`)}</b>
      </p>
      <ul class="s soft">
        {linesOf(page).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function linesOf({ articles, posts, without, hints, composers, account }: PageFacts): string[] {
  const gaps = (['text', 'time', 'buttons', 'place'] as const).filter((part) => without[part] > 0);
  return [
    t('selfcheck_posts', count(posts), count(articles)),
    ...gaps.map((part) => t(`selfcheck_without_${part}`, count(without[part]))),
    t('selfcheck_hints', count(hints)),
    t('selfcheck_composers', count(composers)),
    t(account ? 'selfcheck_account' : 'selfcheck_no_account'),
  ];
}
