import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { exact, when } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { firstName, postAddress } from '../ui/people';

/** What the same person wrote before; left out when there is nothing. */
export function EarlierCases({ one, now }: { one: CaseView; now: number }): JSX.Element | null {
  if (one.earlierCases.length === 0) return null;
  const { post } = one.case;
  return (
    <section class="story">
      <h3>{t('board_earlier_cases', firstName(post.author))}</h3>
      <ol>
        {one.earlierCases.map((earlier) => (
          <li key={earlier.id}>
            <Icon name="message" />
            <span>
              <a class="link" href={postAddress({ ...post, id: earlier.id })} target="_blank" rel="noopener noreferrer">
                {t(`board_status_${earlier.status}`)}
              </a>
            </span>
            <time dateTime={new Date(earlier.postedAt).toISOString()} title={exact(earlier.postedAt)}>
              {when(earlier.postedAt, now)}
            </time>
            <blockquote>{earlier.text}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
