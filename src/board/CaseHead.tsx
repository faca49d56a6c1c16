import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { postAddress } from '../ui/people';

interface CaseHeadProps {
  one: CaseView;
  back: () => void;
  /** Lists all complaints of the same person. */
  all: () => void;
}

/** Whose complaint it is, how it stands, and the way to it on X. */
export function CaseHead({ one, back, all }: CaseHeadProps): JSX.Element {
  const { post, wroteAgain, erased } = one.case;
  return (
    <header class="case-head">
      <span class="only-narrow">
        <Button look="quiet" small icon="left" label={t('common_back')} onClick={back} />
      </span>
      <h2 class="cut">
        {erased ? t('board_erased_person') : post.author.name || `@${post.author.handle}`}{' '}
        {erased ? null : <span class="handle">@{post.author.handle}</span>}
      </h2>
      <span class="tag">{t(`board_status_${one.status === 'open' && wroteAgain ? 'reopened' : one.status}`)}</span>
      <span class="grow" />
      {one.earlier > 0 && !erased ? (
        <Button look="quiet" small icon="list" label={t('board_all_by', post.author.handle)} onClick={all} />
      ) : null}
      <a
        class="btn quiet small"
        href={postAddress(post)}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t('board_show_on_x')}
      >
        <Icon name="open" small />
        <span class="only-wide">{t('board_show_on_x')}</span>
      </a>
    </header>
  );
}
