import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Opening thanks that delay the point. */
export const thanksForContact = phraseRule({
  id: 'thanks-for-contact',
  topic: 'positive',
  level: 'hint',
  why: {
    en: 'Nobody wanted to have to write: start with the customer’s trouble.',
    fr: 'Personne n’avait envie d’écrire : commencez par le problème du client.',
  },
  source: SOURCES.formula,
  phrases: {
    en: [
      phrase(
        'thank(?:s| you) (?:so much |very much )?for (?:reaching out|contacting (?:us|\\w+)|getting in touch',
        '|your (?:message|tweet|post|email|contact|enquiry|inquiry)|bringing (?:this|it) to our attention|letting us know',
        '|flagging (?:this|it)|writing)',
      ),
    ],
    fr: [
      phrase(
        "merci (?:de|pour|d'avoir) (?:votre (?:message|tweet|post|publication|signalement|contact)",
        '|nous avoir (?:contacte|ecrit|interpelle|sollicite|alerte|signale)\\w*(?: cela)?|nous (?:avoir )?contactes?)',
      ),
    ],
  },
  when: (draft) => draft.complaint.kind === 'complaint' || draft.complaint.kind === 'unknown',
  bad: [
    { lang: 'en', draft: 'Thank you for reaching out, Lou.', marks: 'Thank you for reaching out' },
    { lang: 'fr', draft: 'Merci pour votre message, Lou.', marks: 'Merci pour votre message' },
  ],
  good: [
    { lang: 'en', draft: 'Your boiler has been off for two days, Lou.' },
    { lang: 'fr', draft: 'Votre chaudière est arrêtée depuis deux jours, Lou.' },
  ],
});
