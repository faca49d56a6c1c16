import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Post } from '../../core/post';
import { fillTemplate, withStandIns } from '../../core/templates/fill';
import type { TemplateDraft } from '../../core/templates/ownTemplate';
import type { ToneReport } from '../../core/tone/report';
import { ask } from '../../messages';
import type { Settings } from '../../settings';
import { Verdict } from '../../ui/components/Verdict';
import { language, t } from '../../ui/i18n';
import { useAsked } from '../../ui/page/useAsked';
import { SelectField } from '../fields/SelectField';
import { samplePost } from './samplePost';

const PAUSE = 250;
/** Stands for the invented complaint among those to choose from. */
const EXAMPLE = '';
const MOST_POSTS = 30;

/** The template filled under a complaint of one's choice, with what the tone check says of it while it is written. */
export function EditorPreview({ draft, settings }: { draft: TemplateDraft; settings: Settings }): JSX.Element | null {
  const { value: known = [] } = useAsked(knownPosts, '');
  const [chosen, choose] = useState<string>();
  const posts = known.filter((post) => post.lang.startsWith(draft.lang));
  const real = chosen === EXAMPLE ? undefined : (posts.find(({ id }) => id === chosen) ?? posts[0]);
  const post = real ?? samplePost(settings.brand, draft.lang);
  const text = readAs(draft, post, settings);
  const report = useReport(text, post, draft.lang);
  if (draft.text.trim() === '') return null;
  return (
    <section class="preview" aria-label={t('template_preview')}>
      {posts.length > 0 ? (
        <SelectField
          label={t('template_preview_on')}
          value={real?.id ?? EXAMPLE}
          choices={[...posts.map((one) => [one.id, shortly(one)] as const), [EXAMPLE, t('template_preview_example')]]}
          change={choose}
        />
      ) : null}
      <p class="soft s">{t(real ? 'template_preview_post' : 'template_preview_sample', post.text)}</p>
      <p lang={draft.lang}>{text}</p>
      <div role="status">
        {report ? <Verdict verdict={report.verdict} /> : null}
        <ul class="s">
          {(report?.findings ?? []).slice(0, 4).map((finding) => (
            <li key={`${finding.rule}-${finding.start}`}>{finding.why}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The complaint in view, if any, then those that wait. */
async function knownPosts(): Promise<Post[]> {
  const [{ active }, { cases }] = await Promise.all([
    ask('overview', {}),
    ask('queue', { view: 'unanswered', limit: MOST_POSTS }),
  ]);
  const posts = [...(active ? [active] : []), ...cases]
    .filter((view) => !view.case.erased)
    .map(({ case: { post } }) => post);
  return posts.filter(({ id }, index) => posts.findIndex((one) => one.id === id) === index);
}

function shortly({ author, text }: Post): string {
  const words = text.replace(/\s+/g, ' ');
  return `${author.name || `@${author.handle}`}: ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`;
}

function readAs(draft: TemplateDraft, post: Post, { brand }: Settings): string {
  const filled = fillTemplate(draft, { brand, post, now: Date.now(), locale: language() });
  return withStandIns(filled, draft.lang);
}

/** The newest report; none while nothing was written or the check cannot be asked. */
function useReport(text: string, post: Post, lang: string): ToneReport | undefined {
  const [report, setReport] = useState<ToneReport>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the post is made anew each time and is known by its text
  useEffect(() => {
    let current = true;
    const check = async () => {
      const found = await ask('checkDraft', { draft: text, post, lang }).catch(() => undefined);
      if (current) setReport(found);
    };
    const timer = setTimeout(() => void check(), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, post.text, lang]);
  return report;
}
