import type { DraftContext } from '../context';
import { phraseRule } from '../phraseRule';
import type { PhraseHit } from '../phrases';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Asking to take the post down. */
export const hideRequest = phraseRule({
  id: 'hide-request',
  topic: 'transparent',
  level: 'error',
  why: {
    en: 'Asking for silence is read as hiding something: mend the trouble instead.',
    fr: 'Demander le silence donne l’air de cacher quelque chose : réparez plutôt.',
  },
  source: SOURCES.firestorm,
  phrases: {
    en: [
      '(?:take|bring|pull) (?:this|that|the|your|it) ?(?:photo|picture|video|post|tweet|thread|comment|review|message)?s? down',
      '(?:delete|remove|take down) the (?:photo|picture|video|post|tweet|comment)s?',
      '(?:delete|remove|take down|edit|retract|change) (?:this|that|your) (?:tweet|post|review|comment|message|thread|video)s?',
      '(?:stop|avoid|refrain from) (?:posting|tweeting|sharing|writing (?:about|this))',
      'keep (?:this|it) (?:private|quiet|between us)|(?:please|but|just),? not here|not in public',
      'take your (?:tweet|post) down',
      "(?:stop|no need to|don't) (?:shar|post|tag|film|tweet)\\w*(?: (?:this|it|us|here|about))?",
      "(?:rather|prefer)[^.!?]{0,30}(?:not|wasn't|weren't|isn't|didn't)[^.!?]{0,20}\\b(?:here|public\\w*|online|social media|twitter)",
      "(?:this|twitter|x|social media) (?:is|isn't) (?:not )?the (?:right )?(?:place|forum|channel)(?: \\w+)?",
      '(?:delete|remove|take down) (?:this|that|it)(?= and|[.,]|$| first)|once (?:you(?:.ve| have)? )?(?:take|taken|deleted?|removed?|edited?) (?:the|that|this|your|it)(?: \\w+){0,3}|(?:go|going|gone|went|run|running) to the (?:papers|press|media)|go public',
    ],
    fr: [
      '(?:supprim\\w+|effac\\w+|retir\\w+|enlev\\w+) (?:la|le|les|cette|ces|votre|vos) (?:photos?|images?|videos?|publication|captures?)',
      phrase(
        '(?:supprim\\w+|effac\\w+|retir\\w+|modifi\\w+|enlev\\w+) (?:ce|cette|votre|vos|ton) ',
        '(?:tweets?|posts?|avis|commentaires?|messages?|publications?|videos?)',
      ),
      "(?:arretez|cessez|evitez|merci d'eviter) de (?:publier|poster|tweeter|partager|diffuser|ecrire)",
      '(?:gardez|garder) (?:cela|ca) (?:pour vous|entre nous)|(?:merci,?|mais|svp,?) pas ici|pas en public',
      phrase(
        '(?:prefer\\w+|aimerions|souhait\\w+)[^.!?]{0,30} (?:ne )?(?:soient?|soit) pas ',
        '(?:exposee?s?|publiee?s?|evoquee?s?|etalee?s?|traitee?s?|debattue?s?)(?: (?:sur|ici|en) \\w+(?: \\w+)?)?',
      ),
      '(?:pas|plutot que) (?:sur les reseaux|sur la place publique)',
    ],
  },
  when: (draft, hit) =>
    !showsOthers(draft, hit) &&
    !/^[^.!?]{0,80}(?:personal|private|sensitive|card|phone|e-?mail|address|donnees|numero|coordonnees|adresse|confidentiel)/.test(
      draft.readable.text.slice(hit.to),
    ),
  bad: [
    { lang: 'en', draft: 'Could you delete your tweet?', marks: 'delete your tweet' },
    { lang: 'fr', draft: 'Pouvez-vous supprimer votre tweet ?', marks: 'supprimer votre tweet' },
  ],
  good: [
    { lang: 'en', draft: 'Your post helped us find the fault.' },
    { lang: 'fr', draft: 'Votre publication nous a aidés à trouver la panne.' },
    { lang: 'en', draft: 'Please delete your post, Ana: it shows your card number.' },
  ],
});

/** What the post shows is somebody else's: not to share it protects them, and asks nothing about the complaint itself. */
function showsOthers({ complaint }: DraftContext, { words }: PhraseHit): boolean {
  return /shar|tag|film/.test(words) && OTHERS.test(complaint.words);
}

const OTHERS =
  /\b(?:(?:some(?:one|body)|another|some other|other|a stranger)(?: \w+)?'?s|other people|strangers?|quelqu'un d'autre|d'autres|(?:un|une) autre)\b/;
