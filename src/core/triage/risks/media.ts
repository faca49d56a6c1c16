import type { RiskDefinition } from './risk';

/** Press, broadcast, or a post that has already gone viral. */
export const media: RiskDefinition = {
  risk: 'media',
  negatable: true,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        '(journalist|journalists|reporter|reporters|reporting for|newsroom|news desk|newsdesk|newspaper|newspapers|press enquiry|press inquiry|press office|consumer champion|watchdog|rip off britain|investigative|local paper|local news|the papers|the press|front page|news crew|tv crew|camera crew|right of reply|our deadline|my deadline|for comment|your comment|a statement|freelance writer)',
        '(going|go|gone|contact*|contacting|tell|telling|told|tip|tipped|write to|writing to|wrote to|speak|speaking|spoke|take this|taking this|emailed|story to) ...4 (press|papers|media|newspaper|newspapers|news|journalist|journalists|tv news|reporter|local paper|bbc|cnn|itv|sky news|the guardian|the times|the sun|daily mail)',
        '(went|gone|going|go|goes|is|making (this|it)) viral',
        '(viral|trending) ...3 (video|thread|clip|post|tweet|now|already|worldwide|number one)',
        '(<number>|million|thousand|k|thousands) (of)? (views|retweets|reposts|shares) ...4',
        '(article|documentary|segment|story|programme|program|report|episode|feature|piece|investigation|podcast) ...4 (about|on|exposing|into) (you|this|your|how you|<mention>|the way)',
        '(bbc|itv|cnn|sky news|channel 4|nbc|cbs|abc news|the guardian|daily mail|the times|the sun|reuters|panorama|dispatches|radio 4|local radio) ...6 (knows|interested|contact*|picked|covering|called|asked|running|has been|story|in touch|reporting|interview|investigat*)',
        '(on|in) (the)? (six oclock|evening|morning|national|local|tonights) (news|paper)',
        '(i|we) (write|am writing|am working|report) for (the|a)',
      ],
      not: [
        '(read|reading|reads|love|loved|delivered|free|wrapped) ...4 (newspaper|newspapers|the papers)',
        '(tv|radio|newspaper|magazine) (advert|ad|subscription|guide|licence)',
        '(press) (the|a|that|this|any|one|play|on|start|f5|pause|to|and hold|release|your|here)',
        '(viral) (infection|fever|load|illness|test|dance|recipe|trend|tiktok recipe)',
        '(saw|seen|heard) (you|your|the) ...4 (news|tv|radio|documentary) ...4 (great|congrat*|well done|proud|love*)',
        '(making|make) a statement|fashion statement|bank statement|account statement|monthly statement|a statement (necklace|piece|dress|coat)|request a statement|need a statement|download a statement|mortgage statement',
        '(fake) (a)? (reporter|news)',
      ],
      bad: [
        'hi, journalist at a local paper, deadline 5 pm, can you comment?',
        'I am going to the press with this',
        'your video has 2 million views and gone viral',
        'BBC has been in touch about how you treat customers',
        'a consumer programme is doing a piece on your parking fines',
      ],
      good: [
        'reading the newspaper in your lovely lounge',
        'just press the green button, it works',
        'that viral dance in your advert is great',
        'love your TV advert',
      ],
    },
    fr: {
      fire: [
        "(journaliste*|redaction|reporter|reporters|grand reporter|presse locale|la presse|les medias|aux medias|attache* de presse|service de presse|service presse|equipe de tele|cash investigation|envoye special|capital m6|mediapart|le parisien|ouest france|france bleu|bfm|bfmtv|france info|franceinfo|france 3|france 2|tf1 (est|a|va|s')|le monde (prepare|enquete|publie)|droit de reponse|droit de reply|temoignage*|appel a temoins|julien courbet|courbet|ca peut vous arriver|sept a huit|zone interdite|canard enchaine|la voix du nord|mon article|bouclage)",
        '(prevenir|prevenu*|contacte*|contacter|alerte*|alerter|ecri* a|appelle|saisi*|parle* a|parler a|raconte*|envoye* a|interesse*|previens|temoigne*) ...4 (presse|medias|journaux|journal|journaliste*|tele|television|radio|chaine|emission|redaction)',
        '(devenu*|devient|devenir|deviennent|est|rendre|va devenir|fait) ...2 (viral|virale|virales)',
        '(video|thread|post|tweet|fil|sequence|photo|histoire) ...4 (viral|virale|fait le tour|fait le buzz|millions de vues|cartonne|tourne partout)',
        '(<number>|million|millions|mille|milliers|k|m) (de)? (vues|partages|rt|retweets|reposts)',
        '(bad buzz|top tweet|top tweets|en tt|trending|tendances|premiere tendance)',
        '(reportage|article|enquete|emission|documentaire|sujet|podcast|papier|dossier|chronique) ...4 (sur vous|sur votre|sur vos|vous concernant|qui vous|de presse|ce soir sur|contre vous|diffuse*|prepare*|sur cette affaire|sur les pratiques)',
        '(au|dans le|a la|aux) (jt|journal televise|20h|20 h|journal de 13h|journal de 20h|13h|une du)',
        '(passe*|passer|vus|vu) (au|a la) (tele|jt|journal|radio) ...3',
      ],
      not: [
        '(lire|lis|lisant|livre*|lecture|kiosque|abonnement) ...4 (la presse|le monde|le parisien|liberation|journal|journaux|ouest france)',
        '(pub|publicite|spot|annonce) ...3 (tele|tf1|radio|france 2|bfm)',
        '(virale*) (infection|gastro|grippe)|infection virale|gastro virale|danse virale|recette virale|charge virale',
        '(presse) (agrumes|fruits|papier|puree|ail|citron)|orange presse*|citron presse*',
        '(vu*|entendu*) ...4 (reportage|article|emission|tele|radio|journaliste*) ...5 (bravo|super|genial|felicitation*|fier*|top)',
        '(chaine|canal|diffuse*|numero) ...4 (tf1|bfm*|france 2|france 3|france info)',
        '(tf1|bfm*|france 2|france 3|canal) ...5 (chaine|en hd|en 4k|ne marche|marche pas|coupe*|replay)',
        '(merci pour|beau|joli|super) ...2 temoignage*',
        '(est ce que le monde|tout le monde|le monde entier)',
      ],
      bad: [
        'bonjour, journaliste pour un quotidien local, une réaction avant 17 h ?',
        'je vais prévenir la presse',
        'votre vidéo a fait deux millions de vues, elle est devenue virale',
        'une équipe de télé prépare un reportage sur vos pratiques',
        'on en reparle au JT de ce soir',
      ],
      good: [
        'je lis la presse dans votre salon, quel calme',
        'votre pub à la télé est très drôle',
        'un jus d’orange pressé offert, merci',
        'cette danse virale dans votre pub !',
      ],
    },
  },
};
