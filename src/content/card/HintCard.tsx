import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Post } from '../../core/post';
import type { CaseAction, CaseView, HintView } from '../../messages';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { shortName } from '../../ui/people';
import { Actions } from './Actions';
import { Correction } from './Correction';
import { Earlier } from './Earlier';
import { Facts } from './Facts';
import { Status } from './Status';
import { Whys } from './Whys';

/** What the opened hint shows, and what can be done in it. */
export interface CardProps {
  post: Post;
  view: HintView;
  /** The case in full; null until it is there, or where the post is no case yet. */
  detail: CaseView | null;
  /** One sentence about what did not work, if anything. */
  problem: string | null;
  now: number;
  act(action: CaseAction): void;
  reply(): void;
  openPost(url: string): void;
}

/** Risks for which the card says what comes first. */
const ADVISED = ['safety', 'distress'] as const;

/** The opened hint: why, how sure and how bad, what was before, where it stands, what can be done. */
export function HintCard(props: CardProps): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const { post, view, detail, problem, now, act } = props;
  if (wrong) return <Correction band={view.hint.band} act={act} cancel={() => setWrong(false)} />;
  const advice = ADVISED.find((risk) => view.hint.risks.includes(risk));
  return (
    <div class="card">
      <Whys view={view} onWrong={() => setWrong(true)} />
      <Facts post={post} view={view} />
      {advice ? (
        <section>
          <p>
            <b class="strong">{t(`hint_advice_${advice}`)}</b> {t(`hint_advice_${advice}_then`)}
          </p>
        </section>
      ) : null}
      {detail && detail.earlierCases.length > 0 ? (
        <Earlier name={shortName(post.author)} cases={detail.earlierCases} now={now} openPost={props.openPost} />
      ) : null}
      <Status view={view} now={now} act={act} />
      {problem ? (
        <section>
          <p class="card-problem" role="alert">
            <Icon name="info" small />
            {problem}
          </p>
        </section>
      ) : null}
      <Actions status={view.status} act={act} reply={props.reply} />
    </div>
  );
}
