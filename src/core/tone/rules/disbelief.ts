import type { DraftContext } from '../context';
import { makesAmends } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Doubting the customer's word. */
export const disbelief = phraseRule({
  id: 'disbelief',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This doubts the customer’s word in public: take it as said, then check.',
    fr: 'Cela met en doute la parole du client en public : prenez-la comme elle est, puis vérifiez.',
  },
  source: SOURCES.accommodative,
  // Beside regret and a step of ours it is a clumsy word, no longer an attack.
  levelFor: (draft, { words }) => (makesAmends(draft) || (feels(draft) && /^if /.test(words)) ? 'warn' : 'error'),
  phrases: {
    en: [
      '(?:as |what )you claim|you (?:claim(?:ed)?(?= (?:that|to have|it|we|he|she|they|our)\\b)|alleged?|pretend(?:ed)?)',
      'your (?:alleged|supposed|so-called)(?: \\w+)?',
      '(?:so-called|alleged(?:ly)?|supposed(?:ly)?)|(?:hard|difficult|impossible) (?:for us )?to believe(?! (?:that )?(?:we|our))',
      "we (?:doubt|don't believe|find (?:it|that) (?:hard|difficult|strange|odd|surprising))",
      "if (?:that|this|what you say|it)(?:'s| is) (?:even |really |actually )?true",
      '(?:are|were) you (?:really |quite |absolutely )?(?:sure|certain)|(?:can|could) you (?:even )?prove',
      'no (?:proof|evidence) (?:of|that)|no (?:trace|record) (?:of that|that)|according to you|(?:from|on) what you say',
      "assuming (?:that|this|it)(?:'s| is| was) true|whether (?:or not )?(?:you|it) (?:really|actually)",
      '(?<!(?:to|i|we|can) )prove it|do you have (?:any )?proof|we (?:highly |very much )?doubt',
      "if what you(?:'re| are)? (?:say|saying|describe|report|tell us)\\w*(?: is| was|'s)?(?: (?:true|accurate|correct|right))?",
      'if (?:this|that|it|such \\w+|these \\w+)(?: did)? (?:really |indeed |actually )?(?:happened|took place|occurred|proves?|turns? out)',
      phrase(
        "we(?:'d| would)? (?:can't|cannot|can not|couldn't|could not|aren't able to|are not able to|aren't in a position to) ",
        '(?:\\w+ )?(?:say|confirm|verify|know|establish|tell) (?:whether|if|that|how|what)(?: \\w+){0,4}',
      ),
      '(?:was|were|been|is) (?:\\w+ )?(?:taken|read|understood|interpreted|meant) (?:the wrong way|out of context|differently|badly)',
      "(?:we're|we are|i'm|i am) (?:very |rather |quite |most )?(?:surprised|puzzled|astonished)(?! and sorry)",
      '(?:a|some|some kind of|simply a|just a) misunderstanding|only meant to \\w+(?: \\w+)?',
      "that doesn't (?:sound|seem) like (?:us|our|him|her|them)(?: \\w+)?",
      phrase(
        '(?:someone|somebody|one of you|your \\w+|you|it|this|that|they) (?:must|may well|will|would) have ',
        '(?!been (?:\\w+ )?(?:\\w+ing|awful|hard|horrible|terrible|tough|rotten|miserable|stressful|dreadful|scary|alarming',
        '|rough|long|upset)|been for|felt|turned|come as|had a|ruined|made)(?:\\w+(?:ed|en|ne|wn|lt|pt|ft|st|ght|und|ung|ade|ut|id|ot)|hit|had)\\b(?: \\w+){0,3}',
      ),
      phrase(
        '(?:did|has|have|could|might) (?:someone|somebody|anyone|anybody|your \\w+)(?: \\w+){0,3} ',
        '(?:try|tried|use|used|wear|worn|drop|dropped|open|opened|share|shared|touch|move|moved|wash|washed|change|changed)',
        '(?: \\w+){0,2}\\?',
      ),
      phrase(
        'if (?:an?|any|the|there was an?) (?:\\w+ )?(?:error|mistake|fault|problem|failure|wrongdoing|lapse) ',
        '(?:did|has|was|is|were|really|indeed|occurred|happened)(?: \\w+){0,3}',
      ),
    ],
    fr: [
      '(?:que |comme )?vous (?:pretendez|alleguez|soutenez)',
      '(?:votre|vos|cette|ce|ces) (?:pretendue?s?|soi-disant|supposee?s?)|soi-disant|pretendument',
      '(?:difficile|dur|impossible) (?:a|de (?:vous )?) ?croire',
      '(?:sans doute|probablement|surement|certainement|peut-etre|vraisemblablement|visiblement) (?:dans (?:vos|votre)|chez vous|de votre|par vous|ete (?:filtre|bloque|recu|ignore|supprime))\\w*(?: \\w+){0,2}',
      "(?:il est|c'est|parait|semble) (?:donc |pourtant |tout bonnement |techniquement |materiellement |strictement )*(?:impossible|exclu|inconcevable|invraisemblable|peu probable|improbable) (?:que|qu')(?! (?:vous (?:attend|rest)|nous))(?: ?\\w+'?){0,4}",
      "(?:nous|on|je|j') ?(?:en )?(?:doutons|doute|ne (?:vous )?croyons pas|ne vous crois pas)",
      "si (?:ce que vous dites|c'est vrai|cela) (?:est )?(?:vrai|vraiment)",
      "(?:etes-vous (?:bien |vraiment )?(?:sure?|certaine?)|vous etes (?:bien |vraiment )?(?:sure?|certaine?)(?= (?:de|que|d')))",
      '(?:avez-vous|vous avez) (?:des|une|la|au moins une) preuves?|prouvez',
      'aucune preuve (?:de|que)|aucune trace de (?:ce que|cela|vos|votre|cet|cette|ce)(?: \\w+)?|(?<![a-z0-9,] )selon vous',
      '(?<![a-z0-9,] )a vous (?:en croire|entendre|lire)|a supposer que',
      'admettons que|si tant est',
      phrase(
        "(?:il s'agit|c'est|ce doit etre|il doit s'agir)(?: d')? ?(?:surement|sans doute|probablement|certainement|peut-etre",
        "|simplement|la)? ?(?:d')?un (?:simple )?(?:malentendu|quiproquo)",
      ),
      '(?:mal (?:compris|interprete|pris|entendu)|sorti(?:e|s|es)? (?:de son|du) contexte)',
      '(?:nous sommes|je suis|on est) (?:\\w+ )?(?:etonnee?s?|surprise?s?|stupefaits?|perplexes?)(?! et (?:desole|navre))',
      "(?:cela|ca|ceci|voila qui) (?:nous|m') ?(?:etonne|surprend)|ne (?:nous )?ressemble pas",
      '(?:pouvez|pourriez)-vous (?:\\w+ )?(?:prouver|demontrer|justifier|attester)(?: \\w+){0,2}',
      '(?:pouvez-vous|vous pouvez) le prouver',
      "si (?:ce que vous (?:dites|decrivez|rapportez)|les faits|cela|ca) (?:est |sont |s'aver\\w+ |se confirm\\w+ )(?:\\w+)?",
      phrase(
        "(?:quel usage|quelle utilisation|comment l'avez-vous|qu'avez-vous) (?:en |bien pu )?(?:avez-vous )?",
        '(?:fait|faire|utilise|monte|range|lave|branche)(?: \\w+){0,2}',
      ),
      "(?:est|n'est|c'est|releve) (?:donc |peut-etre |sans doute |que |plutot |bien )*(?:qu'|d'|de l'|de la |du )?(?:une? )?(?:vue de l'esprit|simple impression|impression|fantasme|ressenti|invention|legende|interpretation|perception|coincidence|effet d'optique|exageration)(?! que nous)(?: [\\w']+){0,2}",
      'rien ne (?:permet|prouve|indique|montre)(?: \\w+){0,3}|etes-vous (?:\\w+ )?(?:sure?|certaine?)',
      phrase(
        "(?:vous|quelqu'un|il|elle|cela|ca|l'un de vos \\w+) (?:avez|a|aurez|doit|devez) (?:\\w+ )?",
        '(?:du|bien du|forcement|surement|sans doute|certainement) (?!etre (?:\\w+ )?(?:penible|difficile|long|dur|eprouv\\w+',
        '|frustr\\w+|inquiet\\w+|terrible)|attendre|patienter|vous|mal\\b|retard\\b)(?:\\w+)(?: \\w+){0,3}',
      ),
      phrase(
        "si (?:une? |il y a eu (?:une? )?|l'|le |la )(?:\\w+ )?(?:erreur|faute|manquement|defaillance) ",
        "(?:a|est|de notre|s'|etait|devait)(?:\\w+)?(?: \\w+){0,3}",
      ),
      "(?:ce type de |une telle |pareille )(?:situation|incident|erreur|probleme|panne|chose) (?:est|n'est|ne peut|semble|parait)(?: \\w+){0,3}",
      '(?:verifier|vous assurer|etre sure?) que (?:\\w+ ){1,3}?(?:avait|avez|etait|a bien|ete|est bien)(?: \\w+){0,3}',
      "ne (?:nous )?(?:s'|nous )?expliqu\\w+ pas(?: \\w+){0,4}",
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'You claim that the box was open.', marks: 'You claim' },
    { lang: 'fr', draft: 'Vous prétendez que la boîte était ouverte.', marks: 'Vous prétendez' },
  ],
  good: [
    { lang: 'en', draft: 'The box was open when it reached you.' },
    { lang: 'fr', draft: 'La boîte est arrivée ouverte chez vous.' },
  ],
});

function feels({ credits, language }: DraftContext): boolean {
  return language === 'en' && (credits.has('apology') || credits.has('empathy'));
}
