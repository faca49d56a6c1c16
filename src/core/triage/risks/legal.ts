import type { RiskDefinition } from './risk';

/** Lawyer, court, regulator or ombudsman, announced or under way. */
export const legal: RiskDefinition = {
  risk: 'legal',
  negatable: true,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        '(lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal action|legal advice|legal proceedings|legal team|lawsuit|class action|small claims|court action|court claim|court date|court order|sue|suing|sued|litigation|prosecute|letter before action|letter before claim|take legal|see you in court|cease and desist|consumer rights act|section 75)',
        '(taking|take|took|taken|going|see|seeing|meet) ...3 (court|tribunal)',
        '(ombudsman|ofcom|ofgem|ofwat|trading standards|the regulator|financial conduct authority|citizens advice|consumer protection|better business bureau|bbb|attorney general|advertising standards|ico|civil aviation authority|consumer affairs|department of transportation|competition authority|data protection authority|ftc|fca|cfpb|federal trade commission)',
        '(report|reporting|reported|complain|complained|complaint|escalate|escalating|escalated|refer) ...5 (ombudsman|regulator|police|authorities|trading standards|fca|asa|caa|dot|faa|cfpb)',
        '(filed|filing|file|lodged|press|pressing) ...3 (police report|charges|claim|lawsuit|complaint with|suit|chargeback claim)',
        '(illegal|unlawful|breach of contract|against the law|breaking the law|breaching|violates|violation of (consumer|the law|my rights))',
        '(eu261|uk261)',
      ],
      not: [
        '(sue) (me|perkins|storm|ellen)$',
        '(so sue me|judge judy|law and order|better call saul|suits (on|season|marathon))',
        '(should be|shouldnt be|ought to be|so good it|feels|almost) ...2 illegal',
        '(tennis|basketball|food|squash|badminton|court side|volleyball) court',
        '(my|mum is|dad is|as a|become a|sister is|brother is|studying|future) ...2 (lawyer|solicitor) ...3 (loves|graduat*|exam|wedding|birthday|student)',
        '(illegal) (how|to be this|to look this|to taste)',
        '(trial) (period|version)',
        'lawyer (drama|show|series|film|movie|jokes|joke)',
      ],
      bad: [
        'my solicitor will be in touch',
        'I am reporting you to the ombudsman tomorrow',
        'see you in small claims court',
        'this is a breach of contract and you know it',
        'we are filing a class action',
      ],
      good: [
        'it should be illegal how good this burger is',
        'booked the tennis court in your app in two taps',
        'I like big fries, so sue me',
        'your lawyer drama is my new favourite show',
      ],
    },
    fr: {
      fire: [
        "(avocat|avocate|avocats|action en justice|action collective|action de groupe|class action|poursuite* judiciaire*|poursuivre en justice|mise en demeure|mettre en demeure|met en demeure|mets en demeure|lettre recommandee|recommande avec|assignation|assigner|huissier de justice|saisir la justice|saisine|voie judiciaire|voies judiciaires|juridique|judiciaire|prud'hommes|tribunal|tribunaux|mediateur|mediatrice|mediation|conciliateur|signal conso|signalconso|dgccrf|repression des fraudes|arcep|arcom|cnil|acpr|amf|ufc que choisir|que choisir|60 millions de consommateurs|60 millions|association de consommateurs|defenseur des droits|autorite de regulation|regulateur|dgac|inspection du travail|directive europeenne|ce 261|ce261|code de la consommation|droit de la consommation|vice cache|garantie legale)",
        '(porte*|porter|depose*|deposer|depot de) ...2 (plainte|main courante)',
        '(plainte) (deposee|a ete|penale|au commissariat|aupres|va etre|contre)',
        '(en|devant la|devant le) (justice|juge)',
        '(illegal*|hors la loi|contraire a la loi|interdit par la loi|rupture de contrat|abus de faiblesse|pratique* commerciale* trompeuse*)',
        '(on se (verra|voit|retrouve) ...3 tribunal)',
      ],
      not: [
        '(avocat|avocats) ...4 (toast*|salade|crevette*|mur*|burger|guacamole|tartine*|sushi|bowl|poke|saumon|oeuf|delicieux|bio|noyau)',
        '(toast*|salade|tartine*|bowl|guacamole|burger|wrap|poke|sushi|maki|sandwich|oeuf*) ...4 (avocat|avocats)',
        '(devrait etre|presque|limite) ...2 illegal*',
        '(porter|porte) (bonheur|chance)',
        '(serie|film|feuilleton|emission) ...3 (judiciaire|avocat*|tribunal)',
        '(mediatrice|mediateur) (culturelle|culturel|scientifique|du musee)',
      ],
      bad: [
        'mon avocat va vous écrire',
        'je saisis le médiateur dès demain',
        'dernière étape avant la mise en demeure',
        'je vais porter plainte contre votre agence',
        'signalement fait à la DGCCRF',
      ],
      good: [
        'votre toast à l’avocat est divin',
        'ça devrait être illégal d’être aussi bon',
        'salade quinoa avocat, parfaite',
        'ce pull me porte bonheur',
      ],
    },
  },
};
