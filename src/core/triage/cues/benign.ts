/** What speaks against a complaint. Names are features of the model, not reasons. */
export type BenignKind = 'praise' | 'thanks' | 'resolved' | 'noFault' | 'news' | 'advert' | 'asking' | 'wish';

/** Phrases by kind and language (ISO 639-1). */
export const BENIGN: Record<BenignKind, Record<string, readonly string[]>> = {
  praise: {
    en: [
      '(hero|heroes|angel|angels|gem|a joy|a dream|a pleasure|stunning|gorgeous|thoughtful|caring|so nice|nicest|kindest|so kind|so good|so happy|thrilled|chuffed|superstar|superstars|lifesaver|lifesavers|respect to|made my (day|week|year|night|morning)|saved (my|our|the) (holiday|day|life|wedding|trip|night|bacon|christmas)|turned it around|cannot thank|cant thank|changed my life|credit where|out of this world|worth (the wait|every)|like a (charm|dream|king|queen)|spot on|hat off|nothing but (good|praise)|without a hitch|never going anywhere else|obsessed with|still going strong|bravo to|so proud|blown away|over the moon|bless (you|them|him|her)|such care|with a smile|patient with|so patient|above and beyond)',
      '(great|amazing|excellent|awesome|brilliant|fantastic|superb|lovely|perfect|wonderful|best|love|loved|loving|impressed|outstanding|incredible|delicious|flawless|smooth|legend|legends|lifesaver|kudos|shout out|shoutout|props|hats off|well done|good job|great job|top marks|five stars|5 stars|recommend|happy with|pleased with|delighted|enjoyed|beautiful|super helpful|so helpful|very helpful|kind|friendly|polite|quick|fast)',
      '(😍|❤️|❤|🥰|👏|🙌|💯|😊|👍|🎉|😁|🤩|💙|💚|💛|🏆|<3|🔥)',
      ':)',
    ],
    fr: [
      '(heros|ange|anges|en or|une merveille|un amour|adorable*|incroyable (equipe|accueil|service)|splendide*|sublime*|respect|petits soins|sauve* (nos|mes|ma|mon|notre) (vacances|journee|vie|mariage|soiree|week end)|ma (journee|semaine) est faite|fait ma (journee|semaine)|change ma vie|vaut le coup|a merveille|rien que du bien|sans un accroc|plus jamais ailleurs|bluffe*|conquis*|enchante*|regal*|delice*|coup de coeur|trop fort*|au top|le sourire|patient* avec|tant de delicatesse|fier* de|ravi*|bichonne*|comme un roi|comme une reine|fidele depuis)',
      "(super|genial*|excellent*|parfait*|top|formidable*|magnifique*|bravo|felicitation*|impeccable*|nickel|chapeau|adore|j' aime|ravi*|satisfait*|content*|recommande|meilleur*|efficace*|rapide*|aimable*|gentil*|sympa*|agreable*|professionnel*|au petit soin|reactif*|delicieu*|tres bon*|trop bon*|5 etoiles|cinq etoiles)",
      '(😍|❤️|❤|🥰|👏|🙌|💯|😊|👍|🎉|😁|🤩|💙|💚|💛|🏆|<3|🔥)',
      ':)',
    ],
    es: [
      '(excelente|genial|increible|perfecto|encanta|mejor|recomiendo|fantastico|maravill*|enhorabuena|muy bien|buen servicio|😍|❤️|❤|👏|👍|😊)',
    ],
    de: [
      '(super|toll*|klasse|perfekt|ausgezeichnet|hervorragend|begeistert|zufrieden|empfehl*|beste*|liebe|freundlich|schnell|😍|❤️|❤|👏|👍|😊)',
    ],
    it: [
      '(ottim*|fantastic*|eccellent*|perfett*|bravissim*|consigli*|miglior*|adoro|gentil*|veloc*|complimenti|😍|❤️|❤|👏|👍|😊)',
    ],
    pt: [
      '(excelente|otimo|perfeit*|incrivel|adoro|amei|recomendo|melhor|parabens|maravilh*|rapid*|simpatic*|😍|❤️|❤|👏|👍|😊)',
    ],
  },
  thanks: {
    en: ['(thank you|thanks|thx|ty|cheers|appreciate|appreciated|grateful|big thanks)'],
    fr: ['(merci|remercie*|mille mercis|merci beaucoup)'],
    es: ['(gracias|agradezco)'],
    de: ['(danke|vielen dank|dankeschon)'],
    it: ['(grazie|ringrazi*)'],
    pt: ['(obrigad*|agradec*)'],
  },
  resolved: {
    en: [
      '(sorted (it|out|us|me|everything)|all (sorted|good now)|put (it|things)? right|fixed (it|for)|turned up (today|this morning)|had it back|got it back|got us (home|back)|came the (next|same) day|new one (came|arrived)|replacement (came|arrived|works)|answered (within|on the first|in)|problem (solved|fixed|gone)|refund (already|received|arrived|in)|refund in|paid in|claim paid|there in|caught it before|noticed before|rebooked us|found (it|my ring|my phone|my bag|us a)|helped (my|me|us|him|her)|waited (for|with) (me|us|my)|carried)',
      '(sorted|fixed|resolved|solved|refunded|replaced|rebooked|working again|back up|all good now|found my) ...5 (quickly|fast|now|already|within|thanks|thank|today|minutes|no time|right away)?',
      '(fixed|sorted|solved|resolved|helped|saved|went above|above and beyond)',
    ],
    fr: [
      "(tout arrange|tout (est )?rentre dans l' ordre|c' est regle|probleme (regle|resolu|disparu)|repare* (le|en|dans|gratuitement)|recupere* (le soir|en|le lendemain)|remplace* (le|en|dans)|(recu|recue) (ce matin|le lendemain|un jour avant)|un autre recu|indemnise* en|deja rembourse*|rembourse* en|retrouve* par|a aide (ma|mon|mes)|aidait|nous a aide*|m' a aide*|m' a attendu*|a monte|grace a vous|regle* (a|en|avant))",
      "(regle*|resolu*|arrange*|repare*|rembourse*|remplace*|retabli*) ...5 (rapidement|vite|merci|minutes|tout de suite|aussitot|enfin|aujourd'hui)",
      'probleme (regle|resolu)',
    ],
    es: ['(solucionado|resuelto|arreglado)'],
    de: ['(gelost|geklart|repariert|erledigt)'],
    it: ['(risolto|sistemato|riparato)'],
    pt: ['(resolvido|arranjado|resolveram)'],
  },
  noFault: {
    en: [
      '(no|not a|zero|without|never|never had|didnt have) ...2 (delay|delays|complaints|problem|problems|issue|issues|fault|trouble|hassle|drama|waiting|wait|queue|queues)',
      '(cant|couldnt|could not|cannot) (fault|complain|praise|thank|recommend|wait|recommend enough)',
      'nothing (to complain|but praise|but good)',
      '(so|thats) (not|no) bad',
    ],
    fr: [
      "(aucun|aucune|zero|pas de|pas d'|sans|jamais|jamais eu|jamais un|jamais d') ...2 (retard*|probleme*|souci*|reproche*|panne*|attente|bug*|galere*|fausse note|accroc*)",
      '(pas a se plaindre|pas decu*|jamais decu*)',
      'rien a (dire|redire|reprocher)',
    ],
    es: ['(ningun|sin|cero) ...1 (problema*|retraso*|queja*)'],
    de: ['(keine|kein|ohne) ...1 (probleme|problem|verspatung|beschwerden)', 'nichts zu (meckern|beanstanden)'],
    it: ['(nessun|senza|zero) ...1 (problema*|ritardo*)'],
    pt: ['(nenhum|sem|zero) ...1 (problema*|atraso*)'],
  },
  news: {
    en: [
      '(announces|announced|launches|launched|unveils|reports|reported|quarter|revenue|ceo|billion|million|stock|stocks|according to|breaking|via|partnership|merger|acquisition|investors|results|study|survey|percent|%|deal with|to open|to launch|appoints|appointed|named)',
      'shares (rise|fall|jump|drop)',
    ],
    fr: [
      "(annonce|lance|devoile|chiffre d' affaires|resultat*|milliard*|million*|pdg|bourse|action en|selon|trimestre|fusion|rachat|nomme*|ouvre|inaugur*|partenariat|investi*|etude|sondage|via|actu|direct|%)",
    ],
    es: ['(anuncia|lanza|millones|resultados|segun|acciones|presenta)'],
    de: ['(kundigt an|stellt vor|milliarden|millionen|aktie*|quartal|laut|ubernahme)'],
    it: ['(annuncia|lancia|miliardi|milioni|secondo|azioni|presenta|trimestre)'],
    pt: ['(anuncia|lanca|bilhoes|milhoes|segundo|acoes|apresenta|trimestre)'],
  },
  advert: {
    en: [
      '(% off|discount|giveaway|win a|enter to|promo|promo code|sale|follow and rt|rt to win|click|link in bio|sign up|subscribe|check out|buy now|shop now|new collection|limited time|use code|hiring|join our|apply now|for sale|free shipping|retweet|competition)',
    ],
    fr: [
      '(% de|promo*|code promo|jeu concours|concours|tentez|gagner|gagnez|rt et follow|rt follow|suivez|profitez|offre*|soldes|nouvelle collection|decouvrez|lien en bio|inscri*|recrut*|postulez|rejoignez|a vendre|livraison offerte|participez|tirage au sort)',
    ],
    es: ['(descuento|sorteo|oferta|gana|participa|siguenos|promocion|rebajas)'],
    de: ['(rabatt|gewinnspiel|angebot|gewinne|jetzt sichern|gutschein|aktion)'],
    it: ['(sconto|offerta|vinci|concorso|promozione|scopri|partecipa)'],
    pt: ['(desconto|sorteio|oferta|ganhe|participe|promocao|concorra)'],
  },
  asking: {
    en: [
      '(do you|can i|could i|is there|are there|does anyone|anyone know|what time|which|how do i|how can i|where can i|when is|when will|when does|is it possible|do i need|would it be possible|any plans|will you be|will there be|may i|wondering|quick question|just checking)',
    ],
    fr: [
      "(est ce que|est ce qu'|est il possible|savez vous|pouvez vous|peut on|puis je|y a t il|comment puis je|comment faire|ou puis je|ou trouver|quand sort|a quelle heure|quel est|quelle est|quels sont|je cherche|c' est possible|une question|petite question|avez vous|faites vous|proposez vous|prevoyez vous|sera t il|j' aimerais savoir|je voudrais savoir)",
    ],
    es: [
      '(como puedo|a que hora|cuanto cuesta|donde puedo|se puede|tienen|alguien sabe|es posible|teneis)',
      'cuando (sale|abre|abren|estara)',
    ],
    de: [
      '(wie kann ich|gibt es|wo kann|ist es moglich|weiss jemand|kann man|habt ihr|bietet ihr)',
      'wann (offnet|kommt|ist|gibt)',
    ],
    it: [
      '(come posso|a che ora|quanto costa|dove posso|si puo|avete|qualcuno sa|e possibile)',
      'quando (esce|apre|sara)',
    ],
    pt: [
      '(como posso|a que horas|quanto custa|onde posso|da para|voces tem|alguem sabe|e possivel)',
      'quando (sai|abre|estara)',
    ],
  },
  wish: {
    en: [
      '(congratulations|congrats|cant wait|looking forward|excited|see you|on my way|heading to|off to)',
      'happy (birthday|anniversary|new year|friday|holidays|christmas)',
      'good (luck|morning)',
    ],
    fr: [
      "(bon anniversaire|joyeu*|hate de|vivement|j' ai hate|en route|direction|felicitations)",
      'bonne (annee|journee|soiree|chance|continuation)',
    ],
    es: ['(feliz|felicidades|que ganas|buena suerte)'],
    de: ['(frohe*|alles gute|freue mich|viel erfolg|gluckwunsch)'],
    it: ["(buon compleanno|auguri|non vedo l' ora|buona fortuna)"],
    pt: ['(feliz|parabens|mal posso esperar|boa sorte)'],
  },
};
