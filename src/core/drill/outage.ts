import { asks, passes, type Scenario } from './scenario';

/** Parcels stand still: a depot has lost its sorting machine, and the tracking pages say nothing. */
export const OUTAGE: Scenario = {
  en: [
    asks(0, 'Wren Calloway', '@{brand} my parcel was due yesterday and your tracking page is empty. Where is it?'),
    asks(15, 'Tobias Erd', 'Third day without my delivery, @{brand}. Nobody answers the phone. Unacceptable.'),
    passes(
      25,
      'Moss & Fern',
      'New opening hours from Monday: nine to six, and cake on Fridays. Shipping with @{brand}.',
    ),
    asks(
      40,
      'Ines Okada',
      '@{brand} insulin was in that parcel. It has been warm for two days. Please, somebody, answer me!',
      60,
    ),
    asks(55, 'Gil Ramsey', 'So @{brand} "delivered" my order to a depot that does not exist. Give me my money back.'),
    asks(
      70,
      'Petra Lunde',
      '@{brand} I run a bakery. No flour since Tuesday because of your outage. Who pays for my lost week?',
      15,
    ),
    asks(85, 'Sam Attwood', 'Your chat closed on me twice, @{brand}. This is a disgrace, I want a refund today.'),
    passes(95, 'Lio Banerjee', 'To be fair my parcel from @{brand} came this morning, thanks to the driver.'),
    asks(
      110,
      'Nadia Whitlock',
      '@{brand} the depot is full of our boxes in the rain, here is the photo. Shameful.',
      120,
    ),
    asks(
      125,
      'Corin Vale',
      'Birthday present lost by @{brand}, my daughter is in tears, and all I get is an automatic mail.',
    ),
    asks(
      140,
      'Hester Boone',
      '@{brand} is it true that you knew about the broken machine for a week and kept taking orders?',
      40,
    ),
    asks(155, 'Ravi Tolland', 'Still waiting, still no word. I will never order with @{brand} again.'),
  ],
  fr: [
    asks(0, 'Maud Ferrand', '@{brand} mon colis devait arriver hier et la page de suivi est vide. Où est-il ?'),
    asks(
      15,
      'Loïc Abadie',
      'Troisième jour sans ma livraison @{brand}. Personne ne répond au téléphone. Inadmissible.',
    ),
    passes(25, 'Atelier Brume', 'Nouveaux horaires dès lundi : neuf heures à dix-huit heures. Envois par @{brand}.'),
    asks(
      40,
      'Inès Vasseur',
      '@{brand} il y avait de l’insuline dans ce colis. Deux jours au chaud. Répondez-moi, je vous en prie !',
      60,
    ),
    asks(
      55,
      'Gildas Morel',
      'Donc @{brand} a « livré » ma commande dans un dépôt qui n’existe pas. Rendez-moi mon argent.',
    ),
    asks(
      70,
      'Perrine Lauzon',
      '@{brand} je tiens une boulangerie. Plus de farine depuis mardi à cause de votre panne. Qui paie ?',
      15,
    ),
    asks(
      85,
      'Samuel Attal',
      'Votre chat m’a raccroché au nez deux fois @{brand}. C’est une honte, je veux un remboursement.',
    ),
    passes(95, 'Lio Bansard', 'Pour être juste, mon colis @{brand} est arrivé ce matin, merci au livreur.'),
    asks(110, 'Nadège Brun', '@{brand} le dépôt est plein de nos cartons sous la pluie, voici la photo. Honteux.', 120),
    asks(
      125,
      'Corentin Val',
      'Cadeau d’anniversaire perdu par @{brand}, ma fille pleure, et je reçois un courriel automatique. Lamentable.',
    ),
    asks(
      140,
      'Estelle Bonnet',
      '@{brand} est-il vrai que vous saviez pour la machine en panne et que vous preniez encore des commandes ?',
      40,
    ),
    asks(155, 'Rémi Tolland', 'Toujours rien, aucune réponse. Je ne commanderai plus jamais chez @{brand}.'),
  ],
};
