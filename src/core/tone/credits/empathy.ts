import { phrase } from '../phrases';
import { creditFor } from './credit';

/** Puts itself in the customer's place in words of its own, beyond "we understand your frustration". */
export const empathy = creditFor({
  en: [
    '(?:i|we) (?:can |do |completely |fully |totally )*(?:understand|see|imagine|know|get|realise|realize|appreciate) (?:how|why|what|that)',
    phrase(
      "(?:that|this|it|which)(?:'s| is| was| must be| must have been| sounds| would be| would have been) (?:a |an )?",
      '(?:\\w+ )?(?:frustrating|upsetting|stressful|annoying|worrying|scary|frightening|horrible|awful|terrible|infuriating',
      '|maddening|disappointing|exhausting|distressing|nightmare|painful|miserable|rough|alarming|unacceptable|long)',
    ),
    '(?:(?<!(?:we|i) )must be(?! doing)|must have been|sounds) (?:really |so |very |incredibly )?\\w+(?:ing|ful|ed)',
    "(?:no ?one|nobody) should|you(?:'ve| have) every right|you have a right|anyone would be",
    "i(?:'d| would) be (?:\\w+ )?(?:upset|angry|annoyed|frustrated|furious|worried)",
    "(?:i(?:'m| am)|we(?:'re| are)) (?:so |very |really |truly )?sorry to (?:hear|see|read|learn)",
    "(?:relieved|glad) (?:that )?(?:you(?:'re| are)|everyone|no ?one)",
    "are you (?:all right|alright|ok|okay|safe|hurt)|hope you(?:'re| are)",
    phrase(
      '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:hours|days|weeks|months|calls|times|emails) (?:\\w+ ){0,3}',
      '(?:is|was|are) (?:far |much |way )?too (?:long|many|much)',
    ),
    '(?:our|my|deepest|sincere) condolences|how (?:is|are) (?:you|he|she|they|your)',
    '(?:what a|how) (?:horrible|awful|dreadful|frightening|rotten|miserable|gutting|upsetting|terrible|scary|sad)',
    '(?:really |truly |so )?feel for (?:you|them|her|him|everyone)',
    phrase(
      '(?:is|are|was|sounds) (?:\\w+ )?(?:grim|vile|ghastly|rotten|gutting|horrid|dreadful|heartbreaking|sickening|worrying',
      '|unsettling|humiliating|shocking|appalling|galling)',
    ),
    'the last thing (?:you|anyone) (?:need|want)\\w*',
  ],
  fr: [
    phrase(
      '(?:je|nous) (?:compren(?:ds|ons)|imagin(?:e|ons)|mesur(?:e|ons)|vo(?:is|yons)|sa(?:is|vons)|conco(?:is|evons)',
      "|realis(?:e|ons)) (?:\\w+ )?(?:que|qu'|combien|a quel point|bien que|pourquoi|ce que|comme)",
    ),
    phrase(
      "(?:c'est|c'etait|cela (?:doit|a du)|ca (?:doit|a du)|situation|attente|doit etre|a du etre) (?:\\w+ ){0,3}",
      '(?:frustrant|penible|rageant|stressant|inquietant|enervant|agacant|angoissant|desagreable|difficile|decevant',
      '|eprouvant|horrible|effrayant|long|epuisant|inacceptable|anormal)e?s?',
    ),
    'personne ne devrait|vous avez (?:toutes les raisons|le droit|de quoi)|a votre place|on serait',
    'il y a de quoi|vous etes en droit',
    "(?:desolee?s?|navree?s?) (?:d'apprendre|de lire|de voir|d'entendre|que)|soulagee?s? (?:que|de|d')",
    "allez-vous bien|tout va bien|j'espere que vous|nous esperons que (?:vous|personne)|vous n'avez rien",
    "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+) (?:heures|jours|semaines|mois|appels|fois|mails) (?:\\w+ ){0,3}c'est (?:beaucoup |bien )?trop",
    '(?:mes|nos|sinceres) condoleances|comment (?:allez-vous|va|vont|vous sentez-vous)',
    phrase(
      "(?:n'|n'y |ne )(?:a|avez|avons|ont|avait|aviez|devrait|devriez|devait|aurait|auriez) pas (?:a |du )?(?:vous |se |l[ea]s? |l'|en |y )*(?:payer|subir|vivre|supporter|endurer|porter",
      '|courir|attendre|chercher|prouver|vous justifier|gerer|deviner|choisir|demander|reclamer|avancer|relancer|passer|reflechir|tenir|se battre|battre|repeter|trinquer|trembler)',
    ),
    '(?:quelle|quel) (?:frayeur|horreur|epreuve|cauchemar|attente|deception|gachis)',
  ],
});
