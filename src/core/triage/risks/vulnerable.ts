import type { RiskDefinition } from './risk';

const EN_TROUBLE =
  '(stranded|stuck|left|without|no|alone|waiting|stood|standing|crying|cold|freezing|heating|refused|refusing|cut off|cant|cannot|unable|denied|abandoned|trapped|nobody|never came|missed|delayed|cancelled|danger|medication|insulin|medicine|oxygen|hungry|scared|terrified|wont|wouldnt|forgot|ignored|locked|out of|help|confused|charged|scammed|pressured|sold|hours|late|broken)';
const FR_TROUBLE =
  '(bloque*|coince*|laisse*|sans|plus de|pas de|seul*|attend*|debout|pleure*|froid|chauffage|refus*|coupe*|peut pas|peut plus|impossible|abandonne*|enferme*|personne|jamais|rate*|retard*|annul*|danger|medicament*|insuline|traitement|oxygene|faim|peur|panique*|oublie*|ignore*|aide|perdu*|preleve*|arnaque*|force*|signer|vendu*|heures|panne|par terre|dehors|plante*|isole*)';

/** A child, an old, ill, disabled or pregnant person at risk because of the matter. */
export const vulnerable: RiskDefinition = {
  risk: 'vulnerable',
  negatable: false,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        `(my|a|our|his|her|with|an|and|two|three|<number>) ...1 (baby|newborn|toddler|infant|child|children|kids|grandmother|grandma|gran|nan|grandad|grandfather|grandparents|elderly|pensioner|pensioners|disabled|autistic|pregnant|pregnancy|diabetic|epileptic|asthmatic|dementia|alzheimers|wheelchair|carer|blind|deaf|premature|vulnerable|chemo|cancer|dialysis|unaccompanied|year old|month old|week old|<number> year old|<number> month old) ...8 ${EN_TROUBLE}`,
        `${EN_TROUBLE} ...7 (baby|newborn|toddler|infant|child|children|small kids|young kids|grandmother|grandma|gran|nan|grandad|grandfather|elderly|pensioner|disabled|autistic|pregnant|diabetic|epileptic|asthmatic|dementia|alzheimers|wheelchair|blind|deaf|premature|vulnerable|chemo|cancer patient|dialysis|unaccompanied minor|year old|month old|week old|months pregnant|weeks pregnant|oxygen|ventilator|stoma|terminally ill)`,
        '(i am|im|shes|hes|she is|he is|who is|wife is|mum is|mother is|dad is|father is|am) ...1 (pregnant|disabled|diabetic|epileptic|blind|deaf|<number>|autistic|terminally ill|housebound|bedbound|on dialysis|on oxygen) ...8 (and|left|without|no|cant|stood|stuck|alone|waiting|need|refused|had to)',
        '(without|out of|need|needs|run out of|waiting for|lost|delayed|no) ...3 (insulin|medication|medicine|oxygen|epipen|inhaler|dialysis|chemo|baby formula|formula|baby milk|life support|feeding tube|prescription|meds)',
        '(elderly|disabled|frail|<number> year old|pregnant|ill|sick) (mother|father|mum|dad|nan|gran|parents|parent|passenger|passengers|neighbour|man|woman|lady|relative|aunt|uncle|wife|brother|sister) ...8',
        '(unaccompanied minor|child alone|kid alone|vulnerable (adult|customer|person|people)|priority services register|care home|special needs)',
      ],
      not: [
        '(my|the|this|our) (baby|babies) (is here|has arrived|arrived|shower|blue|pink)',
        '(new|my) baby (car|phone|bike|camera|guitar)|baby (steps|spinach|yoda|shark|shower|driver)',
        '(kids|children) ...2 (love|loved|loves|enjoyed|enjoy|menu|go free|obsessed|happy|fun|had a great|eat free|club)',
        '(like|such|being|acting like|feel like|cried like|treated like|act like) ...1 (a)? (kid|child|baby|big kid|toddler|children)',
        '(inner child|only child|child star|brain child|childs play|child of the)',
        '(blind (date|spot|taste|faith)|deaf ears|turn a blind eye|love is blind|blinds|the blind side|blind tasting)',
        '(cancer|pregnancy|dementia) (research|charity|race|run|awareness|fundraiser|uk)',
        '(pregnant pause|old school)',
        '(gran|nan|grandma|grandad|grandmother|mum) ...3 (loves|loved|recipe|would be proud|swears by|adores|always said|approved)',
        '<number> year old (whisky|whiskey|wine|scotch|rum|phone|car|laptop|bike|sofa|boiler|company|house|cheddar|tree|game)',
        '(year|month) old (phone|laptop|car|tv|boiler|washing|router|sofa|fridge|whisky|contract|account|bike|shoes|game)',
        '(no|without) (kids|children) (allowed|please|zone|around|section)',
      ],
      bad: [
        'my 84 year old mother has been left without heating for three days',
        'stuck on your train with a newborn and no water',
        'I’m pregnant and left standing for four hours',
        'my diabetic son needs his insulin and it is in the bag you lost',
        'elderly dad with dementia was sold a contract on the doorstep',
      ],
      good: [
        'the kids loved the menu',
        'enjoying a 12 year old whisky in your bar',
        'my new baby has arrived, what a bike',
        'gran loves your biscuits',
      ],
    },
    fr: {
      fire: [
        `(bebe|nouveau ne|nourrisson|enfant|enfants|petit garcon|petite fille|jumeaux|grand mere|grand pere|mamie|papi|papy|mami|grands parents|personne agee|personnes agees|handicap*|autiste*|enceinte|diabetique*|epileptique*|asthmatique*|alzheimer|fauteuil roulant|malvoyant*|aveugle*|sourd*|malentendant*|premature*|vulnerable*|chimio|cancer|dialyse|mineur*|mineure*|<number> ans|<number> mois|ehpad|malade*|invalide|curatelle|tutelle) ...8 ${FR_TROUBLE}`,
        `${FR_TROUBLE} ...7 (bebe|nouveau ne|nourrisson|enfant|enfants|fille de|fils de|grand mere|grand pere|mamie|papi|papy|personne agee|personnes agees|handicap*|autiste*|enceinte|diabetique*|epileptique*|asthmatique*|alzheimer|fauteuil|malvoyant*|aveugle|sourde*|premature*|vulnerable*|chimio|cancer|dialyse|mineur non accompagne|mineure|oxygene|respirateur|insuline|sous assistance|fin de vie)`,
        '(mere|pere|maman|papa|mamie|papi|tante|oncle|voisine|voisin|dame|monsieur|mari|femme|fils|fille) ...2 (de)? (<number> ans|agee|age|handicap*|malade|enceinte|autiste|diabetique|alite*|seule|atteint*|invalide|en fauteuil|sous oxygene) ...8',
        '(je suis|suis|elle est|il est|femme est|est) (enceinte|handicapee*|diabetique|epileptique|malvoyante*|sourde*|sous oxygene|dialysee*|en fauteuil|en chimio|atteint*) ...8',
        "(sans|plus d'|plus de|besoin de|attend*|besoin d'|manque d'|manque de) ...3 (insuline|medicament*|traitement|oxygene|ventoline|dialyse|lait (infantile|bebe|premier age)|respirateur|ordonnance)",
        '(personne|client|cliente|public|abonnee*) (vulnerable|fragile|dependante*|isolee*)',
        '(abus de faiblesse)',
        '(enfant*|bebe|petit*) ...3 (en bas age|seul*)',
      ],
      not: [
        '(comme) (un|une|des) (enfant*|gamin*|bebe*|gosse*)',
        '(bebe) (chat|requin|yoda|voiture|tout neuf)|mon nouveau bebe|mon bebe est la',
        '(enfants) ...3 (adore*|fans|ravis|contents|aiment|gratuit*|heureux|kiffe*)',
        '(menu|repas|coin|club|rayon|place|tarif*|age) enfant*',
        '(mamie|papi|grand mere|grand pere) ...4 (adore|adorait|recette|ravie|aimait|disait|fan|toujours dit)',
        '(whisky|rhum|vin|canape|voiture|portable|telephone|entreprise|chaudiere|contrat) ...2 (de)? <number> ans',
        "<number> (ans|mois) (de|d'|que|chez|plus tard|apres|deja|et|pour|client*|abonne*|sans|pas|j'|c'|a|en|je|on|toujours|engagement|offert*|gratuit*)",
        '(depuis|ca fait|fait|bientot|il y a|pendant|plus de|y a|apres|dans|garantie) ...1 <number> (ans|mois)',
        '(recherche|course|ligue|association|lutte|don) ...2 contre le cancer',
        '(oreille de sourd|sourde oreille|dialogue de sourds|malade* de (vous|rire)|malade de voir|aveuglement)',
      ],
      bad: [
        'ma mère de 84 ans est sans chauffage depuis trois jours',
        'bloqués dans votre train avec un nourrisson et pas d’eau',
        'je suis enceinte et laissée debout quatre heures',
        'l’insuline de mon fils diabétique est dans la valise que vous avez perdue',
        'mon père atteint d’Alzheimer, on lui a fait signer un contrat à domicile',
      ],
      good: [
        'les enfants ont adoré le menu',
        'un whisky de 12 ans au bar, parfait',
        'j’étais comme un gamin devant le rayon jouets',
        'mamie adore vos biscuits',
      ],
    },
  },
};
