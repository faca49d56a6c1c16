import type { DraftContext } from '../context';
import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { readable } from '../readable';
import { SOURCES } from '../sources';

/** Reassuring about a danger that has not been looked at. */
export const safetyDenial = phraseRule({
  id: 'safety-denial',
  topic: 'serious',
  level: 'error',
  why: {
    en: 'Someone may be hurt: saying that it is safe before it is checked can do harm.',
    fr: 'Quelqu’un est peut-être en danger : assurer que tout est sûr avant vérification peut nuire.',
  },
  source: SOURCES.crisis,
  phrases: {
    en: [
      phrase(
        '(?:no|not a single|none of (?:your|the|our)) (?:\\w+ )?(?:data|details?|customers?|information|accounts?|one',
        '|passengers?|guests?|product)s? (?:was|were|has been|have been|is|are|got) (?:ever )?',
        '(?:leaked|hacked|stolen|affected|harmed|hurt|exposed|compromised|shared|injured|at risk)',
      ),
      "(?:is|are|'s|was|were|remains?) (?:perfectly |completely |totally |entirely |absolutely |quite |all )?(?:safe|harmless|not dangerous|certified safe)",
      '(?:no|any|zero) (?:danger|risk|safety issue|cause for concern|reason to worry)',
      "nothing to worry about|(?:don't|no need to) (?:worry|panic)",
      '(?:poses?|pose) no (?:risk|danger|threat)',
      "(?:can|could|does|do|would)(?:not|n't) (?:\\w+ )?(?:burn|catch fire|overheat|explode|hurt|cause)",
      "(?:can't|cannot|can not|couldn't|could not) (?:possibly )?(?:have )?(?:be|been|come|came) (?:from )?(?:us|our|ours)\\b(?: \\w+)?",
      '(?:probably|surely|certainly|must have been|must be) something else',
      '(?:all )?our \\w+ (?:meet|pass|comply|conform)\\w*|(?:all|every) (?:[\\w-]+ ){1,3}(?:meet|pass|comply|conform|undergo|are (?:tested|inspected|checked|certified|audited))\\w*(?: \\w+){0,3}',
      '(?:meet|meets|pass|passes|passed) (?:all )?(?:the )?(?:safety|quality) (?:standards|tests|checks)',
      "(?:that's|it's|this is|it is) (?:not possible|impossible|(?:perfectly |completely |totally |quite )?normal)",
      '(?:comes?|is) (?:probably |surely |certainly )?(?:from )?something else',
      '(?:has|have) never made any(?:one|body) (?:ill|sick)',
      'we have no (?:other )?reports?',
      phrase(
        '(?:keep|continue|carry on|go on|try|suggest|recommend|resume) (?:on )?(?:using|applying|wearing|taking|giving|eating|driving|charging|feeding|drinking)',
        '(?: \\w+){0,4}',
      ),
      '(?:needs?|takes?) (?:a (?:little|bit of)|some|a few \\w+)? ?(?:time |days |weeks )?to (?:adjust|settle|adapt|get used|calm|wear off|go away|air out)(?: \\w+){0,3}',
      '(?:may|can|might|could|does|do) (?:\\w+ )?(?:occur|feel|look|appear|seem|sting|tingle|smell|stay|be) (?:\\w+ ){0,4}?(?:at first|normal|harmless|common|even when|initially|pink)',
      '(?:cross-contact|reactions?|traces?|side effects?|sparks?|smells?) (?:can|may|do|might|could) (?:\\w+ )?(?:occur|happen|appear|arise|be)(?: \\w+){0,3}',
      "(?:can|could|would)(?:not|n't) (?:simply |just |possibly |really |ever )?(?:come|fall|break|happen|fail|burn|leak|snap|crack|tip|work loose)(?: \\w+)?",
    ],
    fr: [
      phrase(
        "aucune? (?:\\w+ )?(?:donnees?|client|information|compte|personne|produit|passager) (?:n'a|n'est|n'ont|n'a ete) ",
        '(?:ete )?(?:fuite|fuitee?|piratee?|volee?|touchee?|blessee?|exposee?|compromise?|concernee?|divulguee?|en danger)s?',
      ),
      phrase(
        '(?:est|sont|reste|restent) (?:parfaitement |totalement |absolument |tout a fait |entierement |bien )?',
        '(?:surs?|sures?|inoffensi\\w+|sans (?:danger|risque)s?|conformes?)',
      ),
      '(?:aucun|pas de|nul|zero) (?:danger|risque|souci de securite)',
      "rien (?:de grave|a craindre|de dangereux)|pas (?:dangereux|dangereuses?|d'inquietude)|(?:sans|aucune?|ni) (?:danger|risque|effet|consequence|incidence|gravite)s? (?:pour|sur) (?:la|votre|sa) sante",
      "(?:pas de quoi|inutile de|ne pas) (?:s'inquieter|paniquer|vous inquieter)|ne vous inquietez pas",
      '(?:ne peut|ne peuvent|ne peut pas|peut pas) (?:pas )?(?:bruler|prendre feu|exploser|surchauffer|provoquer|causer|blesser)',
      "(?:ne )?peut (?:donc |absolument )?pas (?:venir|provenir) (?:de|d') ?(?:nous|chez nous|nos|notre)(?: \\w+)?",
      "(?:c'est|c'etait) (?:sans doute|surement|probablement|certainement) autre chose",
      '(?:respect\\w+|repond\\w+|conforme\\w*) (?:toutes )?(?:les|aux) normes',
      "c'est (?:tout a fait |parfaitement |completement )?(?:impossible|normal)(?! que vous)",
      "n'(?:a|ont) jamais (?:rendu|blesse|tue|intoxique) (?:personne|quelqu'un)",
      "(?:vient|provient) (?:surement |sans doute |probablement )?d'(?:ailleurs|autre chose)",
      "(?:jamais|pas) (?:eu|recu|constate|connu|releve|enregistre|rencontre) (?:le |la |les |d'|de |un |une |aucun )*(?:seule? |moindre |autre |tel(?:le)? )*(?:soucis?|incidents?|plaintes?|problemes?|signalements?|retours?|accidents?|reactions?|cas)(?: \\w+){0,3}",
      phrase(
        '(?:formules?|produits?|appareils?|engins?|modeles?|vehicules?|recettes?|jouets?|materiels?|installations?|cosmetiques?)(?: \\w+){0,3} ',
        '(?:est|sont|passent?|subi\\w+|font) (?:\\w+ment |tous |toutes )*(?:un |des |l.objet d.un |l.objet de )?(?:teste|controle|certifi|homologu|verifi|agree|surveill)\\w*(?! (?:ce|demain|un par|une par|en ce|des))(?: \\w+)?',
      ),
      'aucune fuite (?:chez nous|de notre cote)',
    ],
  },
  negated: true,
  when: (draft, hit) =>
    draft.complaint.safety ||
    isAboutHarm(hit.words) ||
    (draft.complaint.grave && WORRY.test(hit.words)) ||
    (asksIfSafe(draft) && !isChecked(draft)),
  bad: [
    {
      lang: 'en',
      draft: 'Unplug it, Ana. Our kettles are perfectly safe.',
      marks: 'are perfectly safe',
      given: { post: postSaying('@northline your kettle caught fire in my kitchen', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Débranchez-la, Ana. Nos bouilloires sont sans danger.',
      marks: 'sont sans danger',
      given: { post: postSaying('@northline votre bouilloire a pris feu dans ma cuisine', 'fr') },
    },
  ],
  alsoFires: ['no-safety-instruction', 'missing-follow-up', 'missing-apology', 'missing-next-step'],
  good: [
    {
      lang: 'en',
      draft: 'Unplug the kettle and keep it away from anything that burns, Ana.',
      given: { post: postSaying('@northline your kettle caught fire in my kitchen', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Vous êtes en sécurité, Ana ? Débranchez la bouilloire.',
      given: { post: postSaying('@northline votre bouilloire a pris feu dans ma cuisine', 'fr') },
    },
    { lang: 'en', draft: 'Payment on our site is safe.' },
  ],
});

/** The customer asks whether something may be eaten, drunk or used. */
function asksIfSafe({ post, language }: DraftContext): boolean {
  return language === 'fr' && ASKS_IF_SAFE.test(readable(post?.text ?? '').text);
}

const ASKS_IF_SAFE =
  /\b(?:peut|peux|puis|pouvons|faut|dois)\b[^.!]{0,30}\b(?:boire|manger|consommer|utiliser|donner|laver|respirer)\b[^.!]{0,40}\?|dangereu\w+[^.!]{0,30}\?|\bpotable\b[^.!]{0,30}\?/;

/** What was measured may be said. */
function isChecked({ readable: { text } }: DraftContext): boolean {
  return /\b(?:analys|mesur|prelev|test|labo|control|verifi)\w*/.test(text);
}

/** That nothing leaked and nobody was hurt is a denial whatever the post says. */
function isAboutHarm(words: string): boolean {
  return /leak|hack|stolen|expos|compromis|affect|harm|hurt|injur|fuite|pirat|vole|blesse|divulg|touche|concerne/.test(
    words,
  );
}

/** That there is nothing to fear is for those to say who have looked, beside any harm. */
const WORRY = /worry|concern|panic|danger|risk/;
