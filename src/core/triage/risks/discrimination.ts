import type { RiskDefinition } from './risk';

/** Treated worse for who one is. */
export const discrimination: RiskDefinition = {
  risk: 'discrimination',
  negatable: true,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        '(racist|racism|racially|racial (profiling|slur|abuse|remark|remarks|comment)|sexist|sexism|misogyn*|homophobic|homophobia|transphobic|transphobia|ableist|ableism|antisemit*|anti semit*|islamophob*|xenophob*|discriminat*|bigot*|prejudice|ageism|ageist|bigotry|slur|slurs|the n word|fatphobic)',
        '(because|due|cos|coz|bc|over|based on) ...4 (black|asian|muslim|jewish|gay|lesbian|trans|disabled|a woman|an immigrant|foreign|african|indian|pakistani|my race|my skin|skin colour|skin color|my colour|my color|my accent|our accent|my religion|my age|my gender|my disability|my hijab|her hijab|my turban|my headscarf|my wheelchair|her wheelchair|his wheelchair|guide dog|assistance dog|service dog|brown|arab|a couple of men|two men|two women|deaf|autistic|pregnant|overweight|fat|my name|my surname|my sexuality)',
        '(refused|refuse|refusing|denied|turned away|kicked out|threw|thrown|removed|banned|barred|not allowed|wouldnt let|would not let|wont let|left|asked to leave|made to leave|no entry) ...7 (wheelchair|guide dog|assistance dog|service dog|hijab|headscarf|turban|black|gay|trans|asian|muslim|disabled|deaf|breastfeeding|same sex|blind|autistic|down syndrome|niqab|kippah|non white|african)',
        '(wheelchair|guide dog|assistance dog|service dog|hijab|headscarf|turban|deaf|blind|disabled|autistic|same sex) ...7 (refused|denied|turned away|kicked out|not allowed|left behind|humiliated|mocked|laughed|asked to leave|banned|not welcome)',
        '(called|calling|shouted|told|said|yelled) ...4 (me|us|him|her|my (son|wife|husband|friend|daughter)) ...4 (monkey|terrorist|faggot|tranny|paki|chink|retard|retarded|go back to|dirty (immigrant|foreigner|arab)|slur|the n word|n***)',
        '(go|went|going) back to (your|my|their|his|her) (own)? country',
        '(followed|searched|stopped|checked|singled out|profiled|picked on|watched) ...6 (because|only|just|white|black|brown|race|skin|colour|color|asian|every other|everyone else was white)',
        '(only|just) ...2 (black|brown|asian|non white|muslim) (person|people|customer|customers|passenger|passengers|family|couple|man|woman|guy|ones)',
        '(no (blacks|gays|foreigners|women|disabled|muslims)|treated differently|treats (women|black people|foreigners|disabled people))',
        '(not accessible|no step free|inaccessible|no ramp|ramp (broken|missing)) ...6 (wheelchair|disabled|again|left)',
      ],
      not: [
        '(black) (friday|coffee|dress|edition|jacket|jeans|mirror|cab|pepper)',
        '(discriminating) (palate|taste|customer|buyer)',
        '(against|fight|fighting|tackle|tackling|stand up to|say no to|end|ending|stop|campaign*|report on|talk on|documentary|training) ...2 (racism|racist|sexism|homophobia|discrimination|discriminat*|transphobia)',
        '(so) (disabled|disable) (notifications|cookies|adblock|the account|my account)',
        '(because) ...2 (black|brown) (looks|is better|goes|suits|was sold out|is my favourite)',
      ],
      bad: [
        'your guard refused my wheelchair and laughed',
        'asked to leave because of my hijab',
        'the manager called my husband a monkey, racist behaviour',
        'we were the only black family and the only ones searched',
        'turned away with my guide dog again',
      ],
      good: [
        'picked this one because black looks better',
        'great campaign against racism',
        'Black Friday deals look good',
        'a shop for the discriminating palate',
      ],
    },
    fr: {
      fire: [
        '(racisme|raciste*|racial*|sexisme|sexiste*|misogyn*|homophob*|transphob*|lesbophob*|antisemit*|islamophob*|xenophob*|discrimin*|validis*|agisme|handiphob*|grossophob*|delit de facies|controle au facies|au facies|ratonnade|negrophob*)',
        "(parce qu'|parce que|a cause de|car|en raison de|du fait de|vu que|sous pretexte) ...4 (noir|noire|noirs|arabe*|asiatique*|musulman*|juif|juive|gay|homo|lesbienne*|trans|handicap*|femme|une femme|etranger*|africain*|maghrebin*|voile*|ma couleur|sa couleur|ma peau|ma religion|mon origine|mes origines|mon accent|mon age|mon nom|mon prenom|mon fauteuil|fauteuil roulant|chien guide|enceinte|sourd*|aveugle|autiste*|rom|roms|gros|grosse|un couple d' hommes|un couple de femmes|deux hommes|deux femmes|sa couleur de peau|son voile|mon voile|mon foulard)",
        "(refuse*|refoule*|vire*|exclu*|interdit*|expulse*|mis dehors|mise dehors|sorti*|laisse*|empeche*|debarque*|n' a pas voulu|pas le droit|renvoye*|recale*) ...7 (fauteuil|fauteuil roulant|chien guide|chien d' assistance|voile*|foulard|turban|kippa|noir*|arabe*|gay|trans|handicap*|sourd*|aveugle|autiste*|trisomique|allait*|homosexuel*|pmr|rom|asiatique*|maghrebin*)",
        "(fauteuil|fauteuil roulant|chien guide|chien d' assistance|voile|foulard|handicap*|pmr|sourd*|aveugle|autiste*|trisomique) ...7 (refuse*|refoule*|exclu*|interdit*|expulse*|laisse* sur|moque*|humilie*|mis* dehors|rit*|ri au nez|pas accepte*)",
        '(traite*|appele*|insulte*) ...4 (de) (singe|bougnoule|negre*|terroriste|pede|tapette|pd|bamboula|mongol*|sale arabe|sale noir*|sale juif|gouine|travelo|bicot|chinetoque|handicape)',
        '(retourne*|rentre*|rentrez|retournez) ...2 (dans|chez) (ton|ta|vous|toi|votre|mon|leur|son) ...1 (pays|bled)?',
        '(seul|seule|seuls|seules) ...2 (noir*|arabe*|asiatique*|non blanc*|maghrebin*|metisse*|femme voilee) ...5',
        '(suivi*|fouille*|controle*) ...6 (parce que|couleur|noir*|arabe*|blanc*|que nous|que moi|facies|que lui)',
        '(propos|remarque*|insulte*|blague*|comportement) ...1 (raciste*|sexiste*|homophobe*|deplace* sur)',
        '(pas accessible|inaccessible*|rampe) ...5 (fauteuil|pmr|handicap*|roulant)',
      ],
      not: [
        '(black friday|vendredi noir|cafe noir|chocolat noir|robe noire|liste noire|point noir|marche noir)',
        '(contre|lutte|lutter|combattre|stop au|stop a|campagne|sensibilisation|formation|documentaire|reportage) ...3 (racisme|sexisme|homophobie|discrimination*|antisemitisme)',
        '(traite*) (comme|de maniere|avec) (un roi|une reine|des rois|respect|une princesse)',
        'fauteuil ...2 (confortable*|cosy|gamer|de jardin|relax|de bureau)',
        '(seul|seule) (bemol|point|truc) noir',
      ],
      bad: [
        'votre agent a refusé mon fauteuil roulant en rigolant',
        'on m’a demandé de sortir à cause de mon voile',
        'le vigile a traité mon mari de singe, propos racistes',
        'seule famille noire du wagon et la seule contrôlée',
        'refusée encore une fois avec mon chien guide',
      ],
      good: [
        'belle campagne contre le racisme',
        'on a été traités comme des rois',
        'le Black Friday commence quand ?',
        'ce fauteuil est très confortable',
      ],
    },
  },
};
