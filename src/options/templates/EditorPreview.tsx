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
import { samplePost } from './samplePost';

const PAUSE = 250;

/** The template filled under a complaint, with what the tone check says of it while it is written. */
export function EditorPreview({ draft, settings }: { draft: TemplateDraft; settings: Settings }): JSX.Element | null {
  const { value: active } = useAsked(async () => (await ask('overview', {})).active?.case.post ?? null, '');
  const real = active?.lang.startsWith(draft.lang) ? active : undefined;
  const post = real ?? samplePost(settings.brand, draft.lang);
  const text = readAs(draft, post, settings);
  const report = useReport(text, post, draft.lang);
  if (draft.text.trim() === '') return null;
  return (
    <section class="preview" aria-label={t('template_preview')}>
      <p class="soft s">{t(real ? 'template_preview_case' : 'template_preview_sample', post.text)}</p>
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
