import { phrase } from '../phrases';
import { creditFor } from './credit';

/** Tells the customer what to do to stay safe, or to be helped at once. */
export const instruction = creditFor({
  en: [
    '(?:please )?(?:stop|avoid) (?:using|eating|drinking|driving|charging|wearing|taking|giving|feeding|touching)',
    phrase(
      "(?:do not|don't|please don't|(?<!(?:we|i|and|they|he|she|have|had|ve) )never) (?:use|eat|drink|drive|touch|open|charge|plug|wear|take|give|feed|go|click|pay",
      '|reply|switch|turn|light|approach|stay|restart|share)',
    ),
    phrase(
      "(?:(?<![a-z0-9,] )|(?<=(?:please|and|but|so) ))(?:please )?(?:don't|do not|(?<!(?:we|i|and|they|he|she|have|had|ve) )never) ",
      '(?:let|leave|put|plug|try|serve|sleep|sit|stand|climb|walk|swallow|inhale|mix|press|lift|move|throw|send|enter',
      '|download|answer|scan|connect|log|type|transfer)',
    ),
    '(?:nobody|no one|nobody else|no one else) should (?:eat|drink|use|touch|open|go|drive|take|wear|plug|sleep|sit|lie|stand|ride|climb|charge|light|walk|swim|play|be (?:in|on|near|using))',
    'tell (?:the|your) (?:doctors?|nurses?|paramedics?|hospital|vet|gp|dentist|pharmacist|police|bank)',
    'keep (?:the|your) (?:pack|pot|label|box|packaging|receipt|jar|bottle|device|product) (?:for|away|out|aside|with)',
    'unplug|(?:switch|turn) (?:it |the \\w+ |everything )?off',
    '(?:keep|leave|store|put)(?: [\\w,]+){1,7} (?:away|aside|out of reach|clear|outside|unlit|unplugged|off|closed|unopened|empty)',
    'keep (?:away|clear|outside)|(?:rinse|wash) (?:it|the|your)|boil (?:it|the|your|all)|isolate',
    'put (?:it|them) (?:aside|away|outside|down)|move (?:away|to)',
    'leave the (?:building|house|room|flat|area|car)|evacuate|open (?:the |your )?windows?|ventilate',
    '(?:call|ring|dial|phone) (?:911|112|999|111|101|15|18|(?:the )?(?:emergency|poison|police|fire|ambulance)|an ambulance|your (?:doctor|gp|bank))',
    '(?:see|consult|contact|ask) (?:a|your) (?:doctor|gp|vet|paediatrician|pediatrician|physician)',
    '(?:seek|get) medical|medical (?:help|advice|attention)',
    'change your password|(?:block|freeze) your card|throw (?:it|them) (?:away|out)',
    'get everyone (?:out|away)|stay (?:away|clear|outside)',
    'have (?:them|him|her|it|yourself|your \\w+) (?:seen|checked|looked at|examined)',
    '(?:go|get|take (?:them|him|her|your \\w+)) (?:straight )?to (?:a|the|your|any) (?:doctor|gp|hospital|a&e|pharmac\\w+|vet|clinic)',
    'stay in (?:your|the)|move (?:everyone|them|it|your \\w+) (?:out|away|off)',
    '(?:(?<![a-z0-9,] )|(?<=(?:please|and|but|so) ))(?:blow|put|snuff) (?:it|them|(?:any|the|all) (?:\\w+ ){0,3}?)? ?out(?= )|extinguish|take (?:it|them|him|her) off(?= |[.,])|stand back|let it cool',
  ],
  fr: [
    "n'(?:utilisez|ouvrez|allumez|y touchez|approchez|avalez|essayez) (?:plus|pas|rien|surtout)",
    phrase(
      'ne (?:\\w+ )?(?:mangez|consommez|buvez|roulez|touchez|rechargez|chargez|branchez|donnez|portez|cliquez|payez|restez',
      "|rallumez|remettez|conduisez|prenez|partagez|repondez|l'utilisez|l[ea]s? \\w+ez) (?:plus|pas|rien|surtout)",
    ),
    phrase(
      "(?<!vous )(?:ne (?:l[ae]s? |l'|vous en |en |y |vous )?|n'(?:en |y )?)",
      '(?!avez|etes|aviez|auriez|pouvez|devez|serez|hesitez|oubliez|inquietez|desesperez|payez|savez|vous inq)\\w+ez ',
      '(?:plus|pas|rien|personne|surtout|jamais)(?! (?:de nous|a nous|recu|eu|pu))',
    ),
    phrase(
      '(?:dites|precisez|signalez|indiquez) (?:bien )?(?:aux? |a la |a votre )',
      '(?:medecins?|urgences|hopital|pompiers|pharmacien|veterinaire|infirmi\\w+|banque|police)',
    ),
    "(?:merci d'|veuillez |pensez a )?(?:arreter|cesser|eviter) (?:de |d'|toute? )(?:utilis\\w+|consomm\\w+|mang\\w+|boire|brancher|conduire|rouler)",
    '(?:coupez|sortez|gardez|mettez)[- ](?:l[ae]s?)|personne ne doit (?:plus )?(?:manger|utiliser|toucher|boire|consommer)',
    "arretez (?:tout|immediatement|aussitot|l[ea]s?|son|votre|vos|ce|cette|d'utiliser|de (?:manger|boire|l'utiliser|consommer|conduire|rouler|charger|l[ea]s? \\w+))|evitez (?:tou\\w+ |l[ea]s? |d'y )\\w+",
    "composez (?:d'abord |immediatement |vite )*(?:le )?\\d+|cessez|debranchez|eteignez|eloignez|coupez|aerez",
    "quittez|evacuez|sortez|jetez|mettez[^.!?]{0,30}(?:de cote|hors|a l'ecart|dehors|en securite)",
    "gardez[^.!?]{0,30}(?:eloigne|a l'ecart|hors de portee|a distance|de cote)",
    "tenez[^.!?]{0,20}(?:eloigne|a l'ecart|a distance)|ouvrez les fenetres",
    phrase(
      "appelez (?:immediatement |vite |le |les |au |d'abord |tout de suite )*",
      '(?:15|112|18|17|114|115|119|secours|pompiers|samu|police|urgences|centre antipoison|votre medecin|medecin)',
    ),
    'consultez (?:\\w+ )?(?:un|votre|le) (?:medecin|veterinaire|pediatre)|centre antipoison',
    'voyez un medecin|avis medical|(?:montrez|faites|amenez|allez)[^.!?]{0,40} (?:medecin|pharmacien\\w*|veterinaire|dentiste|urgences|infirmi\\w+|ophtalmo\\w*|pediatre)',
    'changez (?:votre|de) mot de passe|faites opposition|bloquez votre carte',
    '(?:rangez|isolez|ecartez|enlevez|arretez|retirez|fermez|eteignez|rincez|stockez|rincez|lavez|ventilez|confinez|surveillez) (?:l[ae]s?|ce|cet|cette|votre|vos|bien|toute?s?|abondamment|immediatement)',
    "restez a (?:l'ecart|distance|l'exterieur)|par precaution",
    '(?:faites|faire) (?:l[ea]s? |vous )?(?:examiner|voir|controler|suivre)',
    '(?:filez|allez|emmenez-l[ea]s?) (?:directement |vite )?(?:aux urgences|chez (?:un|le|votre) (?:medecin|veterinaire))',
    "(?:le|au) (?:15|18|112|114)(?=,? (?:tout de suite|sans (?:attendre|tarder|delai)|immediatement|d'abord|vite|aussitot|avant tout))|(?:bloquez|gelez) (?:l[ae]s?|vos) \\w+",
    "restez (?:en|dans|chez|loin|hors)|le 15 d'abord|appelez le \\d+",
  ],
});
