import type { Situation } from './template';

/**
 * Words that tell what happened, over the readable form of a post (lower case, no accents), both languages together
 * since posts mix them. They only order the templates on offer; what a post is worth is judged elsewhere.
 */
export const SITUATION_CUES: readonly (readonly [Situation, number, RegExp])[] = [
  [
    'safety',
    3,
    /\b(?:burnt?|burned|burns|caught fire|flames|sparked|electric shock|injur\w+|hospital|a&e|choking|choked|glass in|shard|allergic|food poisoning|dangerous|unsafe|hurt my|broke my (?:arm|leg|wrist))\b/,
  ],
  [
    'safety',
    3,
    /\b(?:pris feu|prend feu|en feu|brule\w*|etincelles?|electrocut\w+|pris le jus|bless\w+|urgences|hopital|etouff\w+|verre dans|bout de verre|allergi\w+|intoxication|dangereu\w+|oedeme|casse (?:le|la|un) (?:bras|jambe|poignet))\b/,
  ],
  [
    'dataLeak',
    3,
    /\b(?:data (?:breach|leak)|leaked|gdpr|(?:someone|somebody) else'?s (?:account|details|balance|order|data)|another customer'?s|my (?:personal )?data)\b/,
  ],
  [
    'dataLeak',
    3,
    /\b(?:fuite de donnees|mes donnees|nos donnees|rgpd|donnees perso\w*|(?:compte|commande|facture|coordonnees)s? (?:de quelqu'un|d'une? autre)|copie visible|fuite)\b/,
  ],
  [
    'discrimination',
    3,
    /\b(?:racis\w+|sexis\w+|homophob\w+|discriminat\w+|wheelchair|guide dog|hijab|because (?:i'm|i am|we're|we are|he's|she's) (?:black|gay|asian|muslim|jewish|disabled|trans|deaf|blind)|two men|two women)\b/,
  ],
  [
    'discrimination',
    3,
    /\b(?:racis\w+|sexis\w+|homophob\w+|discrimin\w+|grossophob\w+|fauteuil roulant|chien guide|mon voile|son voile|parce que je suis (?:noire?|arabe|gay|musulmane?|juive?|handicapee?))\b/,
  ],
  [
    'boycott',
    3,
    /\b(?:boycot\w*|stop buying|don't buy|cancel your|n'achetez plus|resiliez tous|plus un centime)\b|#(?:boycott|cancel|delete|supprime)\w+/,
  ],
  [
    'press',
    3,
    /\b(?:journalist\w*|reporter|press (?:office|contact|team)|for comment|deadline|newspaper|interview|writing (?:a|an) (?:piece|article|story)|service de presse|contact presse|bouclage|redaction|j'ecris un article|prepare un sujet)\b/,
  ],
  [
    'rumour',
    2,
    /\b(?:is it true|rumou?rs?|i (?:heard|read) that|people are saying|hoax|c'est vrai que|est-ce vrai|il parait que|j'ai (?:lu|entendu)|rumeurs?|intox)\b/,
  ],
  [
    'badRecovery',
    2.5,
    /\b(?:still not (?:fixed|sorted|resolved)|(?:second|third|fourth|2nd|3rd|4th) time|promised (?:a|me|to|it)|you (?:said|told me) (?:it|you)|again and again|wrong again|another \d+|toujours pas (?:regle|resolu|repare)|(?:deuxieme|troisieme|2e|3e|4e) fois|vous m'aviez (?:dit|promis)|on devait me|re-recu|rebelote)\b/,
  ],
  [
    'noAnswer',
    2,
    /\b(?:no (?:reply|answer|response)|nobody (?:answers|replies|picks up|reads)|ignor\w+|on hold|emailed|chatbot|hello\?|anyone (?:home|there)|call ?back|ghosted|sans reponse|aucune reponse|personne ne repond|pas de reponse|au tel|d'attente|robot|allo|y a quelqu'un|rappeler|relance\w*|injoignable)\b/,
  ],
  [
    'outage',
    2,
    /\b(?:outage|down|no (?:internet|signal|power|service|connection)|offline|servers?|503|status page|power cut|blackout|coupure|en panne|hs|plus (?:d'internet|de reseau|rien)|aucun reseau|ne repond plus|c'est general)\b/,
  ],
  [
    'bug',
    2,
    /\b(?:app|website|site|login|log in|logged me out|crash\w*|bugs?|glitch\w*|error (?:code|message|\d+)|sync|update|appli\w*|connexion|plante\w*|mise a jour|page d'erreur|synchro)\b/,
  ],
  [
    'billing',
    2,
    /\b(?:charged?|overcharg\w+|billed|bill|invoice|direct debit|taking (?:my )?money|debited|subscription|preleve\w*|facture\w*|debite\w*|prelevement|surfactur\w+|abonnement)\b/,
  ],
  ['refund', 2.2, /\b(?:refund\w*|money back|reimburs\w+|deposit|rembours\w+|caution|mon argent|mes sous)\b/],
  [
    'wrongItem',
    2.2,
    /\b(?:wrong (?:item|size|one|order|colou?r|product|recipe|card)|not what i ordered|ordered a|sent me (?:a|the) (?:different|wrong)|mauvais\w* (?:article|taille|commande|couleur|produit|fiche)|pas ce que j'ai commande|commande un\w* \S+ recu)\b/,
  ],
  [
    'broken',
    2,
    /\b(?:broken|broke|damaged|smashed|cracked|faulty|defective|in pieces|missing (?:a )?(?:leg|part|screw)s?|one leg missing|split|torn|peeling|stopped working|doesn't work|casse\w*|abime\w*|endommage\w*|eventre|en morceaux|defectueu\w+|dechire\w*|craque|ne (?:marche|fonctionne) (?:pas|plus)|trois pieds|raye\w*)\b/,
  ],
  [
    'lost',
    2,
    /\b(?:lost|never arrived|not received|says delivered|marked (?:as )?delivered|signed for|without my (?:suitcase|luggage|bag)|missing parcel|stolen|perdue?s?|jamais (?:recu|arrive\w*|livre\w*)|livre contre signature|introuvable|sans ma valise|vole)\b/,
  ],
  [
    'late',
    1.6,
    /\b(?:late|delay\w*|still waiting|where is my|where's my|out for delivery|took the day off|hasn't (?:arrived|come)|days? waiting|weeks? waiting|retard\w*|toujours (?:pas recu|rien)|en attente|j'attends|ou est m\w+|en cours de livraison|delai\w*|personne n'est venu)\b/,
  ],
  [
    'cancelled',
    2,
    /\b(?:cancell?ed|cancels|cancellation|bumped|overbooked|annule\w*|supprime\w*|annulation|surbook\w*|debarque\w*)\b/,
  ],
  [
    'staff',
    2,
    /\b(?:rude|staff|receptionist|driver|attitude|shouted|sworn? at|laughed at|hung up|treated (?:me|us) like|manager|impoli\w*|desagreable|agressi\w+|chauffeur|vendeu\w+|agent|malpoli\w*|mal recu\w*|raccroche au nez|m'a (?:crie|insulte|parle)\w*)\b/,
  ],
  [
    'crisis',
    2.5,
    /\b(?:explosion|evacuat\w+|crash(?:ed)? (?:at|in|near)|collapsed|derail\w*|victims?|evacue\w*|accident (?:grave|mortel|a|au|dans)|effondre\w*|deraill\w+|victimes)\b/,
  ],
  [
    'thanks',
    2,
    /\b(?:thank you|thanks (?:to|so much|a lot|for (?!nothing))|shout ?out|well done|brilliant service|legends?|kudos|merci (?:a|pour|beaucoup|infiniment|d'avoir)|bravo a|un grand merci|immense merci|chapeau)\b/,
  ],
];
