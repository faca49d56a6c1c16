import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Looking down on the customer. */
export const belittle = phraseRule({
  id: 'belittle',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This looks down on the customer: leave it out, and say what comes next.',
    fr: 'Cela prend le client de haut : retirez ces mots et dites la suite.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      "(?:not|isn't|hardly|ain't) (?:exactly )?(?:rocket science|brain surgery|the end of the world|that (?:hard|difficult|complicated)|a (?:tragedy|catastrophe|disaster|conspiracy))|(?:some(?:one|body)) (?:woke up|got (?:up|out)|is having|needs? a|had a bad|can't|didn't)|not everything (?:is|revolves)|world (?:doesn't|does not) revolve|(?:you )?get what you pay(?: for)?|what (?:did|do|were) you expect\\w*|(?:did|do) you (?:really |honestly )?expect|at (?:that|this) price|at least (?:the|it|you|your|nobody|there|we|he|she|they|that)|^(?:well,? )?welcome to (?!the (?:team|family|club))\\w+|maybe (?:a|the|you|next|it)(?: \\w+)?(?=[^.!]*\\?)|^(?:then )?(?:take|bring|buy|use|try|wear|read|get) an? \\w+(?: then)?(?=[.!?]|$)|\\w+ then(?=[.!]$)|you(?:'re| are) (?:never|always) (?:happy|satisfied|complaining|pleased)|enough (?:with the )?(?:drama|whining)|(?:so|such|much|the|your) (?:much )?drama|(?:imagine|must be (?:nice|hard|exhausting|tiring)) being (?:you|so|this)|bless (?:you|your)(?: heart)?|aww+|yawn|duh|thoughts and prayers|lucky you|good for you|(?:there,? there)|sweetie|darling|dear lady|my dear|honey|buddy|pal|mate,|with (?:all due|the greatest) respect|no offen[cs]e|let me (?:explain|spell|put)(?: it| this| that)? (?:out |to you |for you |again |slowly |simply )+|in (?:simple|plain) (?:words|terms|english)|(?:read|listen|look|think) (?:again|carefully|properly|harder)(?: next time)?|(?:a little|a bit of) (?:patience|common sense|respect|gratitude)|(?:a|any) (?:child|toddler|five[- ]year[- ]old|grandma|normal person|adult) (?:can|could|would|knows)|try (?:reading|listening|harder|thinking|using your)|(?:you(?:'d| would|'ll| will)) (?:survive|live|get over|manage|cope)|it won't kill you|must have missed the part|(?:did|have) you (?:try|tried) (?:turning|plugging|reading|thinking|charging it)",
    ],
    fr: [
      "(?:pas|rien de) (?:tres |bien |si )?(?:sorcier|complique|la mer|un drame|la fin|dramatique|difficile)(?=[.,!?…]|$| a |,| quand)|(?:quelqu'un|certains) (?:s'est|se sont) (?:leve|reveille)|(?:le monde|la terre) ne tourne pas|(?:nombril|centre) du monde|on en a pour son argent|(?:pour|a) ce prix(?:-la|(?=[.,!?]))|au moins,? (?:la|le|les|vous|il|c'|ca|personne|nous|on|elle|votre|ce)(?: ?\\w+)?|^(?:eh bien,? )?bienvenue (?:en|a|au|chez|dans) \\w+|peut-etre (?:que|qu')(?: ?\\w+)?(?=[^.!]*\\?)|^(?:prenez|achetez|mettez|utilisez|lisez|amenez) (?:donc )?une? \\w+(?: alors)?(?=[.!?]|$)|\\w+ alors(?=[.!]$)|(?:jamais|toujours) (?:contente?s?|satisfaite?s?|en colere)|(?:vous (?:vous )?attend(?:ez|iez)|vous (?:croyiez|esperiez|pensiez)) (?:a )?quoi|a quoi (?:vous )?(?:vous )?attendiez|(?:arretez|cessez) (?:votre|vos|le|ce) (?:cinema|cirque|cinoche|caprices?|theatre|comedie|drame)|(?:quel|votre|un|ce) (?:petit )?(?:caprice|cinema|cirque)|(?:mon|ma|mes) (?:petite?|bon|brave|pauvre|chere?|bonne) (?:monsieur|madame|dame|ami|amie|monsieur-la)|mon brave|ma petite|mon grand|ben voyons|mais bien sur|mais oui,|allons bon|oh la la|vous (?:survivrez|vous en remettrez|n'en mourrez pas|allez survivre)|on n'en meurt pas|sauf votre respect|avec tout le respect|sans vouloir vous (?:vexer|offenser)|(?:un peu de|avec un peu de) (?:patience|bon sens|respect|jugeote|courtoisie|politesse|serieux)|(?:meme )?un enfant (?:de \\w+ ans )?(?:y arrive|comprendrait|sait|peut)|(?:relisez|lisez|regardez|reflechissez|ecoutez) (?:mieux|bien|encore|attentivement|correctement|avant)|(?:apprenez|essayez) (?:donc )?(?:a |de )(?:lire|ecrire|compter|vous servir|reflechir|comprendre|parler)|je vous explique (?:encore|lentement|a nouveau)|(?:mettez|achetez|changez de)(?: des| de vos)? lunettes|le monde ne s'arrete|vous etes (?:bien )?(?:sensible|susceptible|exigeant|impatiente?|complique|difficile)|faut pas (?:exagerer|pousser|rever)",
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'You get what you pay for.', marks: 'You get what you pay for' },
    { lang: 'en', draft: 'It is not rocket science.', marks: 'not rocket science' },
    { lang: 'fr', draft: 'Le monde ne tourne pas autour de vous.', marks: 'Le monde ne tourne pas' },
    { lang: 'fr', draft: 'Apprenez à lire une étiquette.', marks: 'Apprenez à lire' },
  ],
  alsoFires: ['minimise', 'rhetorical-question'],
  good: [
    { lang: 'en', draft: 'You paid for a working lamp and did not get one.' },
    { lang: 'fr', draft: 'Vous avez payé une lampe qui marche, et ce n’est pas le cas.' },
  ],
});
