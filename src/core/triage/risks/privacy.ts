import type { RiskDefinition } from './risk';

/** Personal data shown, sent or told to somebody else. */
export const privacy: RiskDefinition = {
  risk: 'privacy',
  negatable: true,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        '(data|security|privacy|gdpr) (breach|breaches|leak|leaked|leaks|violation)',
        '(leaked|exposed|published|posted|disclosed|shared|sold|gave|given|giving|handed|sending|sent|emailed|showing|shows|showed|showing me|revealed|told|read out|printed) ...5 (my|our|their|her|his|customers|customer|somebody elses|someone elses|other peoples|another customers|strangers|other customers) ...3 (data|details|address|number|phone number|email|emails|name|passport|medical|records|statement|statements|account|accounts|information|info|id|date of birth|invoice|invoices|file|files|results|prescription|bank details|card details|payslip|home address|contract|letters|photos|orders)',
        '(see|seeing|access|viewing|view|received|receiving|got|getting|open|opened|logged) ...4 (someone elses|somebody elses|another customers|other customers|other peoples|another persons|a strangers|strangers|another patients|other patients|other users) ...4 (data|details|address|name|names|account|accounts|information|info|orders|order|records|bookings|messages|photos|statement|statements|bill|bills|results|invoice|invoices|card|profile|file|files|email|emails|letter|letters|passport|payslip)',
        '(my|our) ...3 (data|details|address|number|email|records|information|photos|passport) ...5 (leaked|exposed|visible|public|shared|sold|online|stolen|anyone|everyone|strangers|wrong person|third party|third parties|without (my)? (consent|permission))',
        '(cc|cced|ccd|copied|carbon copied) ...3 (everyone|everybody|all|customers|hundreds|entire|whole) ...4 (email|emails|customers|addresses|list)?',
        '(personal|private|medical|sensitive|confidential) (data|information|details|info|records) ...6 (leaked|exposed|public|visible|shared|stranger*|sent|anyone|everyone|wrong|without|stolen|bin|street|someone)',
        '(driver|courier|agent|employee|delivery guy|engineer|staff) ...3 (texted|texting|messaged|messaging|added|contacted|whatsapped|whatsapp) me ...5 (personal|private|number|asking|out|date|night|facebook|instagram|whatsapp)?',
        '(gdpr|data protection|right to be forgotten|subject access request)',
        '(without my (consent|permission|knowledge)) ...4 (data|details|number|email|photo|video|shared)?',
        '(other|another) (customer|customers|patient|patients|person|people|users|user) ...4 (see|saw|has|have|got) ...2 (my|mine) ...2 (data|details|address|order|account|name|info|bill|statement|results)',
      ],
      not: [
        '(shared|share|sent|dmed|gave|given|emailed|send) ...2 (you|my details (with you|in dm|by dm|via dm|already|to you))',
        '(shared|sent|send|dm) ...3 (my|the) ...2 (details|number|info|information|email) ...2 (by|via|in|through|over) (dm|pm|private|email|chat)',
        '(sent|emailed|gave|given|told) (me|us) (my|the|a|your)',
        '(leaked) (trailer|album|photos of the new|specs|images of|footage|song|design)',
        '(where|how) (do|can|should) i (send|change|update|share)',
      ],
      bad: [
        'your app is showing me somebody else’s orders and address',
        'you emailed my bank details to a stranger',
        'you copied all customers in one email, everyone can see my address',
        'your courier texted me privately after the delivery asking for a date',
        'massive data breach and you tell nobody',
      ],
      good: [
        'I sent you my details by DM',
        'leaked trailer looks great',
        'how do I change my email address?',
        'you emailed me my invoice in a minute, thanks',
      ],
    },
    fr: {
      fire: [
        '(fuite|vol|violation|piratage) (de|des) (donnees|mes donnees|nos donnees)',
        "(donnees|infos|informations|coordonnees|dossier*) (personnelles|perso|medicales|bancaires|privees|medical|confidentielles) ...6 (fuite*|fuite|divulgu*|diffus*|visible*|accessible*|partage*|vendu*|envoye*|transmis*|expose*|public|publiques|n' importe qui|tout le monde|inconnu*|nature|sans mon|voisin*|poubelle*|tiers|vole*)",
        "(envoye*|divulgu*|diffuse*|donne*|communique*|transmis*|publie*|partage*|affiche*|affichez|revele*|vendu*|vendez|montre*|laisse) ...5 (mes|mon|ma|nos|notre|ses|son|leurs|les) ...2 (coordonnees|adresse|numero|donnees|infos|informations|mail|mails|dossier|dossiers|rib|iban|facture*|releve*|passeport|resultats|ordonnance|bulletin*|identite|photos|nom) ...5 (a un|a une|a des|a quelqu'|a d' autres|a n' importe|inconnu*|voisin*|tiers|public|sans mon|sans notre|a mon ex|partenaires|autre client*|autres clients|a tout le monde|clients|demarcheur*)",
        "(vois|voit|voyons|acces|accede|recu|recois|recoit|tombe sur|tombe*|connecte|ouvre|consulte*) ...5 (donnees|compte|commande*|dossier|facture*|adresse|infos|informations|coordonnees|courrier*|releve*|resultats|messages|profil|contrat|ordonnance|reservation*|mails) ...3 (d' un autre|d' une autre|d' autres|de quelqu' un|d' un inconnu|d' une inconnue|d' autrui|des autres|de parfaits inconnus|d' un client|d' une cliente|d' un patient|de clients)",
        '(mes|nos) (donnees|coordonnees|infos|informations) ...5 (fuite|internet|vendu*|public*|nature|partage*|vole*|pirate*|accessible*|visible*)',
        '(mail|mails|adresse*) ...4 (en copie visible|en clair|en cc|a tous les clients|visible* de tous|de tous les clients)',
        '(tous les clients|tout le monde) en copie',
        "(livreur|chauffeur|conseiller|agent|employe|technicien|vendeur) ...3 (m' ecrit|m' a ecrit|m' envoie|m' a envoye|m' a ajoute*|m' a contacte*|m' appelle|me contacte) ...6 (perso|prive|numero|whatsapp|instagram|snap|facebook|drague*|boire un verre|le soir)",
        '(rgpd|cnil|sans mon (consentement|accord|autorisation)) ...5 (donnees|numero|mail|photo|fiche|partage*|revendu*)?',
        '(autre|autres) (client*|patient*|personne*|abonne*) ...4 (voit|voient|acces|recu|recoit) ...3 (mon|mes|ma) ...2 (compte|donnees|adresse|commande*|facture*|dossier|infos|coordonnees)',
      ],
      not: [
        '(envoye*|donne*|transmis*|communique*) ...3 (mes|mon|ma|les) ...2 (coordonnees|numero|infos|adresse|dossier|donnees) ...3 (en mp|en dm|en prive|par mp|par mail|par message|a votre|sur le tchat)',
        "(fuite*) (du trailer|de l' album|sur le prochain|d' eau|d' huile)",
        '(comment|ou) (changer|modifier|mettre a jour|trouver|envoyer)',
      ],
      bad: [
        'votre appli me montre la facture d’un autre client, je tombe sur le compte d’un inconnu',
        'vous avez envoyé mon dossier à un inconnu',
        'fuite de données chez vous et pas un mot',
        'un mail avec toutes nos adresses visibles de tous, tous les clients en copie',
        'votre livreur m’a écrit le soir sur WhatsApp',
      ],
      good: [
        'je vous ai envoyé mes coordonnées en MP',
        'fuite du trailer, il est top',
        'comment changer mon adresse mail ?',
        'une fuite d’eau dans la rue, rien à voir avec vous',
      ],
    },
  },
};
