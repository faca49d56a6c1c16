import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TemplateOffer } from '../core/templates/template';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';
import type { ToastWords } from '../ui/page/useToast';
import { shortName } from '../ui/people';
import { TemplateFinder } from '../ui/templates/TemplateFinder';
import { useDelivery } from '../ui/templates/useDelivery';
import { VariableForm } from '../ui/templates/VariableForm';

interface CaseTemplatesProps {
  one: CaseView;
  now: number;
  /** Longest reply, in X's weighted characters. */
  limit: number;
  say: (toast: ToastWords) => void;
  close: () => void;
}

/** The replies that fit the case in view: into the composer of its tab on X, or into the clipboard. */
export function CaseTemplates({ one, now, limit, say, close }: CaseTemplatesProps): JSX.Element {
  const { id, post } = one.case;
  const delivery = useDelivery(say, id);
  const [filling, fill] = useState<TemplateOffer | null>(null);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <section class="card case-templates" aria-label={t('menu_title')} ref={place}>
      {filling ? (
        <VariableForm {...{ now, limit, delivery }} heading="h3" offer={filling} active={one} back={() => fill(null)} />
      ) : (
        <>
          <header class="head">
            <h3 class="grow">{t('menu_title_for', shortName(post.author))}</h3>
            <Button look="quiet" small icon="close" label={t('common_close')} onClick={close} />
          </header>
          <TemplateFinder key={id} postId={id} delivery={delivery} fill={fill} />
        </>
      )}
    </section>
  );
}
