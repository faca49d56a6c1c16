import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DrillPost } from '../../core/drill/drill';
import type { ToneReport } from '../../core/tone/report';
import { ask } from '../../messages';
import { Band } from '../../ui/components/Band';
import { Button } from '../../ui/components/Button';
import { Field } from '../../ui/components/Field';
import { Practices } from '../../ui/components/Practices';
import { Verdict } from '../../ui/components/Verdict';
import { t } from '../../ui/i18n';
import type { DrillRun } from './useDrill';

interface DrillPostsProps {
  run: DrillRun;
  now: number;
  reply: (postId: string, text: string) => void;
}

/** The posts that have come by now, the latest first, each with its hint and a place to answer. */
export function DrillPosts({ run, now, reply }: DrillPostsProps): JSX.Element {
  const come = run.posts.filter(({ post }) => post.postedAt <= now);
  return (
    <ol class="drill-posts" aria-label={t('drill_posts')}>
      {come.toReversed().map((one) => (
        <DrillCard
          key={one.post.id}
          one={one}
          answer={run.replies.find(({ postId }) => postId === one.post.id)?.text}
          reply={(text) => reply(one.post.id, text)}
        />
      ))}
    </ol>
  );
}

interface DrillCardProps {
  one: DrillPost;
  answer: string | undefined;
  reply: (text: string) => void;
}

function DrillCard({ one, answer, reply }: DrillCardProps): JSX.Element {
  const { post, hint } = one;
  const [draft, setDraft] = useState('');
  const [report, setReport] = useState<ToneReport>();
  const check = () => void ask('checkDraft', { draft, post, lang: post.lang }).then(setReport, () => undefined);
  return (
    <li class="card" data-post={post.id}>
      <p>
        <b>{post.author.name}</b> <span class="soft">@{post.author.handle}</span>{' '}
        {hint.band === 'none' ? null : <Band band={hint.band} />}
      </p>
      <p>{post.text}</p>
      {answer === undefined ? (
        <>
          <Field label={t('drill_reply')}>
            <textarea
              class="input"
              rows={2}
              value={draft}
              onInput={(event) => setDraft(event.currentTarget.value)}
              onBlur={draft.trim() ? check : undefined}
            />
          </Field>
          {report ? <Checked report={report} /> : null}
          <span class="choices">
            <Button small onClick={check} disabled={!draft.trim()}>
              {t('drill_check')}
            </Button>
            <Button small onClick={() => reply(draft.trim())} disabled={!draft.trim()}>
              {t('drill_send')}
            </Button>
          </span>
        </>
      ) : (
        <p class="soft">{t('drill_answered', answer)}</p>
      )}
    </li>
  );
}

function Checked({ report }: { report: ToneReport }): JSX.Element {
  return (
    <div role="status">
      <Verdict verdict={report.verdict} />
      <Practices practices={report.practices} />
      <ul>
        {report.findings.slice(0, 3).map(({ rule, why }) => (
          <li key={rule}>{why}</li>
        ))}
      </ul>
    </div>
  );
}
