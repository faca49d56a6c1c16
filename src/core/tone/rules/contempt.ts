import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Insults and contempt. */
export const contempt = phraseRule({
  id: 'contempt',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'These words hurt: nothing good comes after them, and they will be quoted.',
    fr: 'Ces mots blessent : rien de bon ne les suit, et ils seront cités.',
  },
  source: SOURCES.prompt,
  phrases: {
    en: [
      "(?:you(?:'re| are)(?: being)?|you|don't be|stop being) (?:(?:\\w+ly|just|simply|so|being|quite|rather|very|still|all|just being|totally) )?(?:idiots?|stupid|dumb|morons?|ridiculous|pathetic|childish|silly|lazy|crazy|insane|delusional|clueless|ignorant|entitled|paranoid|dramatic|whin(?:er|ing|y)|crybaby|lunatic|incapable|liars?)|idiots?|morons?|imbeciles?|(?:get|grow) (?:a life|up|over it)|get over it|nobody (?:cares|asked)|(?:who|no one) (?:cares|asked)|we (?:don't|couldn't) care(?: less)?|whatever(?=[.!?,…]|$)|(?<!(?:ll|to|will|we|i|can|and|who) )deal with it|suck it up|(?:stop|quit|enough) (?:whining|complaining|moaning|crying|spamming|harassing|bothering|wasting|trolling|lying|posting)|(?:and |please )?move on(?=[.!]|$)|you need (?:professional|psychological|serious) help|(?:an? )?(?:rude|awful|terrible|impossible|difficult|nightmare) (?:customer|person|client)|(?:you |your )(?:rant|tantrum|whining|moaning|hysteria|nonsense|drama|attitude)s?|(?:rant|tantrum)s?|keep (?:whining|crying)|(?:a|ok|okay|such a) karen|snowflakes?|trolls?|cry(?:ing)? about it|shut up|get lost|^go away|f+[u*]+c*k\\w*|sh[i*]t\\w*|bullsh\\w+|wtf|stfu|bloody|damn|crap|typical (?:customer|complainer)|people like you|(?:stop|quit) (?:exaggerating|shouting|yelling|tweeting|tagging|repeating|wasting our)|no one (?:is )?(?:listening|interested)|(?:we|i)(?:'ve| have) (?:got )?better things to do|(?:not|isn't) (?:interested|listening)|(?:your|this|that) (?:silly|stupid|ridiculous|pathetic|endless|constant|so-called) \\w+|(?:not |oh |^)you again(?=[.!?]|$)|you lot|here we go again|(?:give|spare) (?:us|me) (?:a break|the (?:drama|lecture|details|story))|(?:blah|yada)|(?:sounds|smells) like (?:an? )?(?:excuse|lie|nonsense|user)|(?:bore|boring|tedious|tiresome)|so (?:entitled|dramatic|precious|sensitive)|entitled|hysterical|your kind(?! \\w)|(?:don't|do not) waste our time|not worth our time|blah",
    ],
    fr: [
      "(?:vous etes|tu es|t'es|vous avez l'air|quel(?:le)?|espece d[e']?) ?(?:(?!pas )\\w+ )?(?:idiote?|stupide|ridicule|pathetique|bete|imbecile|debile|abrutie?|nulle?|paresseu\\w+|capricieu\\w+|ignorante?|parano\\w*|folle|fou|menteu\\w+|incapable|pleurniche\\w*|hysterique|de mauvaise foi)|idiote?s?|imbeciles?|debiles?|abrutie?s?|cretins?|conn?(?:ard|asse)\\w*|mauvaise foi|(?:c'est|vous dites|vous racontez) n'importe quoi|n'importe quoi[.!]|(?:on s'en|nous nous en|je m'en|on se) (?:fiche|moque|fout)|tout le monde s'en (?:fiche|moque|fout)|personne ne vous a (?:rien )?demande|(?:arretez|cessez) (?:de|vos) (?:vous plaindre|pleurnicher|raler|geindre|pleurer|plaintes|jeremiades|caprices)|grandissez|passez a autre chose|(?:la )?ferme-?la|taisez-vous|degagez|merde|putain|bordel|des gens comme vous|(?:arretez|cessez) (?:d'|de )(?:exagerer|crier|hurler|nous (?:taguer|mentionner|ecrire|relancer)|insister|en faire)|(?:on a|nous avons) (?:autre chose|mieux) a faire|(?:ca|cela) (?:n'interesse personne|nous est egal|commence a bien faire|suffit)|(?:epargnez|lachez)[- ]nous|encore vous|vous (?:etes|devenez) (?:lourde?|fatigante?|penible|agacante?|pitoyable|insupportable|agressi\\w+|impolie?|grossi\\w+)|(?:vos|votre|ces) (?:jeremiades|lamentations|delires|inepties|aneries|salades|betises|pleurnicheries|gesticulations|enfantillages)|(?:n'importe|quel) (?:cinema|toupet|culot)|du calme,? (?:champion|princesse)|(?:princesse|champion|chef|coco|cocotte|tonton)|bouh|ouin|quelle (?:patience|angoisse)|vous etes (?:serieux|serieuse)|(?:aucun|pas d') interet|les clients comme vous|(?:faites-nous|nous) perdre (?:notre|du) temps|bla ?bla|votre (?:crise|caprice|hysterie|mauvaise humeur|agressivite|attitude|cirque|delire|petit)\\w*|(?:client|cliente|personne) (?:impossible|penible|difficile|insupportable)|(?:arretez|cessez) de (?:nous )?(?:harceler|spammer|embeter|deranger|crier|insulter)|trolls?|rageu\\w+|pleureuses?",
    ],
  },
  bad: [
    { lang: 'en', draft: 'Stop whining about the van.', marks: 'Stop whining' },
    { lang: 'en', draft: 'You are being ridiculous.', marks: 'You are being ridiculous' },
    { lang: 'fr', draft: 'Vous êtes ridicule.', marks: 'Vous êtes ridicule' },
    { lang: 'fr', draft: 'Arrêtez de pleurnicher.', marks: 'Arrêtez de pleurnicher' },
  ],
  good: [
    { lang: 'en', draft: 'Asking you to queue twice was ridiculous of us.' },
    { lang: 'fr', draft: 'Vous faire attendre deux fois était absurde de notre part.' },
    { lang: 'en', draft: 'You’re not crazy, Ana: the bill changed.' },
  ],
});
