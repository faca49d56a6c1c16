import type { Span } from '../../language/span';
import { isForMore } from '../around';
import type { DraftContext } from '../context';
import { makesAmends } from '../gift';
import { findLinks } from '../length';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { isCredited } from '../serving';
import { settles } from '../settles';
import { SOURCES } from '../sources';

const EN_ASKED =
  '(?:please |kindly |(?:could|can|would|will) you (?:please )?(?:kindly )?|do |just |(?:if|perhaps) you (?:can|could) )*';
const EN_CHANNEL = '(?:dms?|direct messages?|private message|pm)';
const EN_WRITE = [
  'dm (?:us|me)',
  phrase(
    '(?:send|drop|shoot|write|give) (?:us|me) (?:a|an|your \\w+(?: \\w+)? (?:by|via|in|through)(?: a)?) ?',
    '(?:quick |private |direct )?(?:dm|message|pm|direct message|private message|note in dm)',
  ),
  'message (?:us|me)(?: (?:privately|directly))?|(?:slide|pop|jump|hop) into our (?:dms?|inbox)',
  phrase(
    `(?:reach out|contact us|get in touch|reply|write to us|write us|send (?:us|it|them|your \\w+(?: \\w+)?)`,
    `|share (?:them|it|your \\w+(?: \\w+)?))(?: to us)? (?:via|by|in|through|on|over)(?: a| our)? ${EN_CHANNEL}`,
  ),
];
const FR_ASKED = phrase(
  "(?:merci de |veuillez |pouvez-vous |pourriez-vous |n'hesitez pas a |je vous invite a |nous vous invitons a ",
  "|nous vous (?:prions|remercions) de |il faut |bien vouloir )*(?:nous |m'|me )?",
);
const FR_WRITE = phrase(
  '(?:ecrire|envoyer|contacter|joindre|ecrivez|envoyez|contactez|joignez|communiquer|communiquez|transmettre',
  '|transmettez|rejoindre|rejoignez|adresser|adressez|repondre|repondez|passer|passez|venir|venez|faire parvenir)',
  '(?:[- ](?:nous|moi))?',
);
const FR_WHAT =
  '(?:tout cela |cela |ca |votre \\w+(?: de \\w+)? |vos \\w+ |une? (?:capture|photo|copie) |un |une |le |les |directement |vite )*';
const FR_CHANNEL = '(?:nos |le |un |en |les )?(?:mps?|dms?|messages? prives?|prive|messagerie privee)';

/** The customer has to open the private channel. */
export const burdenDm = phraseRule({
  id: 'burden-dm',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'The customer would have to start again: write first, then say that you did.',
    fr: 'Le client devrait tout recommencer : écrivez d’abord, puis dites que c’est fait.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [`${EN_ASKED}(?:${EN_WRITE.join('|')})(?: (?:with )?(?:your|the))?`],
    fr: [`${FR_ASKED}${FR_WRITE} ?${FR_WHAT}(?:en|par|via|dans)? ?${FR_CHANNEL}(?:(?: avec)? (?:votre|vos))?`],
  },
  when: (draft, hit) =>
    draft.complaint.kind !== 'praise' &&
    !isOpened(draft, hit) &&
    !isForMore(draft, hit) &&
    !isOnEvent(draft, hit) &&
    !isFallback(draft, hit) &&
    !isExtra(draft) &&
    !isForOneThing(draft, hit),
  mends: {
    en: [
      [/^.*\bdm (?:us|me) (?:with )?(?:your|the)$/, 'I’ve just sent you a DM to ask for your'],
      [/^.*(?:message|dm|pm|note in dm) (?:with )?(?:your|the)$/, 'I’ve just sent you a DM to ask for your'],
      [
        new RegExp(
          phrase(
            '^(?!(?:if|perhaps)).*(?:dm us|dm me|a (?:\\w+ )?(?:dm|message|pm|direct message|private message)|messages?',
            '|message us|message me|privately|directly|inbox|dms?|pm)$',
          ),
        ),
        'I’ve just sent you a DM',
      ],
    ],
    fr: [
      [/^.* votre$/, 'Je viens de vous écrire en MP pour vous demander votre'],
      [/^.* vos$/, 'Je viens de vous écrire en MP pour vous demander vos'],
      [/^.*(?:mps?|dms?|prives?|prive|privee)$/, 'Je viens de vous écrire en MP'],
    ],
  },
  bad: [
    { lang: 'en', draft: 'Please DM us.', marks: 'Please DM us', fixed: 'I’ve just sent you a DM.' },
    {
      lang: 'en',
      draft: 'Could you send us a DM with your postcode?',
      marks: 'Could you send us a DM with your',
      fixed: 'I’ve just sent you a DM to ask for your postcode?',
    },
    {
      lang: 'fr',
      draft: 'Merci de nous écrire en MP.',
      marks: 'Merci de nous écrire en MP',
      fixed: 'Je viens de vous écrire en MP.',
    },
    {
      lang: 'fr',
      draft: 'Contactez-nous en message privé.',
      marks: 'Contactez-nous en message privé',
      fixed: 'Je viens de vous écrire en MP.',
    },
  ],
  good: [
    { lang: 'en', draft: 'We’ve just sent you a DM.' },
    { lang: 'fr', draft: 'Nous venons de vous écrire en MP.' },
    { lang: 'en', draft: 'Hold the button until the light turns green. DM us if it keeps blinking.' },
  ],
});

/** Whether it is we who write: the same words then are a credit. */
function isOpened(draft: DraftContext, at: Span): boolean {
  return isCredited(draft, at, ['privateContact']);
}

/** "Message me when everyone's out": a word that we wait for, after something else was done. */
function isOnEvent({ readable }: DraftContext, { to }: PhraseHit): boolean {
  return /^ (?:when (?!you (?:can|have|get))|once|as soon as|the moment|after)/.test(readable.text.slice(to));
}

/** "DM us if it goes on": what to do comes first, and this only where it did not help. */
function isFallback({ readable, text }: DraftContext, { start, from, to }: PhraseHit): boolean {
  const hasWay = STEP.test(readable.text.slice(0, from)) || findLinks(text.slice(0, start)).length > 0;
  const after = readable.text.slice(to);
  return (hasWay && STILL.test(after)) || ROOM.test(after);
}

/** Something to try by oneself. */
const STEP =
  /\b(?:try|update|restart|reset|reboot|reinstall|install|hold|press|turn|switch|unplug|toggle|tap|delete|clear|log out|sign out|open|go to|follow) (?!up)(?:the|your|it|both|all|out|off|on|these|this|\w+ing)\b/;
const STILL =
  /^ ?if (?:it|this|that|they|these|those|the \w+) (?:still )?(?:keeps?|continues?|persists?|happens? again|comes? back|goes on|don't|doesn't|didn't|isn't|aren't)\b/;
/** The public reply will do; the private one is for length. */
const ROOM = /^ ?if you need more (?:space|room|characters)\b/;

/** What only they know and must not tell in public, with what we do with it: the conversation goes on, it does not start again. */
function isForOneThing({ readable }: DraftContext, { from, words }: PhraseHit): boolean {
  const sentence = readable.text.slice(from + words.length);
  return THING.test(sentence) && PURPOSE.test(readable.text.slice(from));
}

const THING =
  /^ ?(?:(?:with |avec )?(?:your|the|votre|vos|ton) )?(?:\w+(?:'s)? ){0,2}(?:e-?mail|username|user name|account|customer number|reference|phone number|postcode|zip code|address|adresse|identifiant|numero|compte|code postal|telephone)/;
const PURPOSE =
  /\b(?:(?:we|i)(?:'ll| will| can) (?:then )?(?:take a (?:\w+ )?look|look|check|see|pull|find|dig)|(?:so|and) (?:that )?(?:we|i) can|to (?:look|check|pull|find|see)|(?:nous|je|on) (?:verifi\w+|regard\w+|cherch\w+|retrouv\w+|pourr\w+|vais|va)|(?:afin|pour) (?:que|de|d'|verifier|retrouver|regarder|acceder))/;

/** Who has regretted, acted and named the time asks for one thing more. */
function isExtra(draft: DraftContext): boolean {
  return makesAmends(draft) && settles(draft);
}
