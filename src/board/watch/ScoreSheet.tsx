import type { JSX } from 'preact';
import type { DrillPost } from '../../core/drill/drill';
import type { Report } from '../../core/report/report';
import { PRACTICES } from '../../core/tone/report';
import { Button } from '../../ui/components/Button';
import { count } from '../../ui/format';
import { t } from '../../ui/i18n';
import { datedName, saveFile } from '../../ui/saveFile';

interface ScoreProps {
  report: Report;
  html: string;
  /** Complaints nobody answered, where they are known one by one. */
  missed?: readonly DrillPost[];
  again: () => void;
}

/** The score of a drill by practice: the same figures a report on a real crisis has. */
export function ScoreSheet({ report, html, missed = [], again }: ScoreProps): JSX.Element {
  const { complaints, answered, median, late, practices } = report.figures;
  const save = () => saveFile(datedName('drill', Date.now(), 'html'), new Blob([html], { type: 'text/html' }));
  return (
    <section class="card score" aria-labelledby="score">
      <h2 id="score">{t('drill_score')}</h2>
      <p>{t('drill_score_answered', count(answered), count(complaints))}</p>
      <p>{median === undefined ? t('drill_score_none') : t('drill_score_time', count(median), count(late))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('drill_practice')}</th>
            <th scope="col">{t('drill_met')}</th>
          </tr>
        </thead>
        <tbody>
          {PRACTICES.map((practice) => (
            <tr key={practice}>
              <th scope="row">{t(`common_practice_${practice}`)}</th>
              <td>{t('drill_of', count(practices[practice].met), count(practices[practice].needed))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missed.length > 0 ? <h3>{t('drill_missed')}</h3> : null}
      <ul>
        {missed.map(({ post }) => (
          <li key={post.id}>
            <b>{post.author.name}</b> {post.text}
          </li>
        ))}
      </ul>
      <span class="choices">
        <Button onClick={again}>{t('drill_again')}</Button>
        <Button onClick={save}>{t('drill_save')}</Button>
      </span>
    </section>
  );
}
