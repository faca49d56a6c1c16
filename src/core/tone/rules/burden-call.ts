import type { DraftContext } from '../context';
import { phraseRule } from '../phraseRule';
import type { PhraseHit } from '../phrases';
import { SOURCES } from '../sources';

/** The customer is sent elsewhere. */
export const burdenCall = phraseRule({
  id: 'burden-call',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'This sends the customer elsewhere: offer to make that call, or to write first.',
    fr: 'Cela renvoie le client ailleurs : proposez d’appeler, ou d’écrire le premier.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [
      "(?:please |kindly |you can |you may |you could |you should |you'll need to |try |just )*(?:(?:call|phone|ring) (?:us|our|the|customer|support|back)|give (?:us|our \\w+) a (?:call|ring|shout)|(?:e-?mail|write to) (?:us|our)|contact (?:us|our|the|customer|support)(?: \\w+)?(?: (?:support|service|team|department|centre|center|care))?|(?:fill|complete) (?:in |out )?(?:the|our|this|a) (?:\\w+ )?form|(?:open|raise|submit|create|log|file|lodge) (?:a|an) (?:\\w+ )?(?:ticket|case|request|claim|complaint)|(?:speak|talk) (?:to|with) (?:our|the|your) (?:\\w+ )?(?:team|staff|support|branch|store)|(?:visit|go to|check|see|consult|refer to|head to) (?:our|the) (?:\\w+ )?(?:website|site|faqs?|help (?:cent(?:re|er)|pages?)|store|branch|support page)|reach out to (?:us|our|the)(?: \\w+)?)",
    ],
    fr: [
      "(?:merci de |veuillez |vous pouvez |vous devez |il faut |n'hesitez pas a |nous vous (?:invitons|prions|conseillons|recommandons) (?:a|de|d') ?|je vous invite a )*(?:(?:nous |les |le )?(?:appeler|appelez|telephoner|telephonez)(?: |-)?(?:nous|au|le|la|notre|les|\\d)?|(?:contacter|contactez|joindre|joignez|recontacter|rappeler|rappelez)(?:-nous)? ?(?:le|notre|nos|votre|la|les|directement)? ?(?:service|support|sav|conseillers?|equipes?|client\\w*|agence|hotline|centre|assistance)|contactez-nous(?! en)|nous (?:contacter|joindre|appeler|recontacter)(?! (?:en|par) (?:mp|dm|message|prive))|(?:remplir|remplissez|completer|completez) (?:le|notre|ce|un) formulaire|(?:ouvrir|ouvrez|creer|creez|deposer|deposez|faire|faites) (?:un|une) (?:ticket|reclamation|demande|dossier)|(?:rendez-vous|vous rendre|aller|allez|consulter|consultez|visiter|visitez) (?:sur |dans |en )?(?:notre|nos|le|la|votre|l') ?(?:\\w+ )?(?:site|faq|agence|boutique|magasin|espace|aide|page|rubrique|conditions)|(?:rapprocher|rapprochez-vous) (?:de|du))",
    ],
  },
  when: (draft, hit) =>
    draft.complaint.kind !== 'praise' &&
    draft.complaint.kind !== 'question' &&
    !draft.complaint.safety &&
    !isOptional(draft, hit),
  bad: [
    { lang: 'en', draft: 'Please call our support line.', marks: 'Please call our' },
    { lang: 'fr', draft: 'Merci de contacter notre service client.', marks: 'Merci de contacter notre service' },
  ],
  good: [
    { lang: 'en', draft: 'I am calling you in five minutes.' },
    { lang: 'fr', draft: 'Je vous appelle dans cinq minutes.' },
    { lang: 'en', draft: 'Your new lamp is here. If you ever need to contact us, we are here all week.' },
  ],
});

/** The emergency services, an offer for later, or the customer's own attempt to reach us, hands no work over. */
function isOptional({ readable, credits }: DraftContext, { from, to, start, end }: PhraseHit): boolean {
  const isForSafety = (credits.get('instruction') ?? []).some((span) => span.start < end && start < span.end);
  if (isForSafety) return true;
  const before = readable.text.slice(Math.max(0, from - 40), from);
  const after = readable.text.slice(to, to + 60);
  const isLater =
    /(?:if you (?:ever |still )?(?:need|want|wish|prefer) to|difficult\w* (?:a|to|in|pour)|clicking(?: on)?|tried to|trying to|unable to|you|impossible de|essaye de) $/.test(
      before,
    );
  return (
    isLater ||
    /^[^.!?]{0,40}(?:if you (?:ever )?(?:have any|need any|have other)|should you|anytime|en cas de besoin|si besoin|au besoin)/.test(
      after,
    )
  );
}
