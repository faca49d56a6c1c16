import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** A machine speaks. */
export const botVoice = phraseRule({
  id: 'bot-voice',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This sounds like a machine: let a person speak, with a first name.',
    fr: 'On croit entendre une machine : laissez parler une personne, avec son prénom.',
  },
  source: SOURCES.signature,
  phrases: {
    en: [
      '(?:this is an? )?(?:automated|automatic|auto-?generated) (?:message|reply|response)',
      "(?:do not|don't) reply to this",
      '(?:a|an|one of our) (?:representative|agent|operator|advisor|team member)s? will (?:be with you|contact|respond|assist|get back|reply)',
      'your (?:request|query|enquiry|complaint|message) (?:has been|was|is being) (?:received|registered|logged|recorded)',
      '(?:your|the) (?:case |ticket |complaint )?reference (?:number |no )?is',
    ],
    fr: [
      '(?:ceci est un |message |reponse )(?:message )?automatique|ne pas repondre a ce',
      "(?:un|l'un de nos) (?:conseillers?|agents?|operateurs?|collaborateurs?) (?:va|vous|prendra|reviendra)(?: \\w+){0,2}",
      'votre (?:demande|reclamation|message|requete) (?:a (?:bien )?ete|est) (?:recue?|enregistree?|prise? en compte|en cours de traitement|bien recue?)',
      'sous la reference|votre numero de (?:dossier|reference) est',
    ],
  },
  // A person who will call at a named time is no machine, whoever announces it.
  when: (draft, hit) => !/\b(?:an?|one of our|un|l'un de nos) /.test(hit.words) || !draft.credits.has('namedTime'),
  bad: [
    { lang: 'en', draft: 'Your complaint has been registered.', marks: 'Your complaint has been registered' },
    {
      lang: 'fr',
      draft: 'Votre réclamation a bien été enregistrée.',
      marks: 'Votre réclamation a bien été enregistrée',
    },
  ],
  good: [
    { lang: 'en', draft: 'I am reading your story now, Lou.' },
    { lang: 'fr', draft: 'Je lis votre message, Lou.' },
  ],
});
