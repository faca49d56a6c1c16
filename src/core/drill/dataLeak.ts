import { asks, passes, type Scenario } from './scenario';

/** Addresses and orders of customers are found on a public page; nobody knows yet how many. */
export const DATA_LEAK: Scenario = {
  en: [
    asks(
      0,
      'Jory Penhale',
      '@{brand} why can I find my address and my orders on a public page? This is a data leak. Answer now.',
      30,
    ),
    asks(
      15,
      'Mina Kessel',
      'My name, phone and street from @{brand} are on a forum. I am scared to be at home alone.',
      80,
    ),
    passes(
      25,
      'Byte & Bread',
      'Talk tonight: passwords for people who hate passwords. Doors at seven. @{brand} sponsors the snacks.',
    ),
    asks(
      40,
      'Owen Tarrow',
      '@{brand} was my bank card in it, yes or no? Two hours and no answer from you. Unacceptable.',
    ),
    asks(55, 'Sable Nwosu', 'I hear from the news that @{brand} lost my data. Not from you. Shameful.', 150),
    asks(
      70,
      'Edda Lorne',
      '@{brand} somebody just tried to open an account in my name. Your leak did this. What do you do about it?',
    ),
    asks(85, 'Fitz Marlow', 'I want everything you keep about me deleted today, @{brand}. I am done with you.'),
    passes(95, 'Una Brightwell', 'Changed my password at @{brand} as a friend told me to, took a minute.'),
    asks(
      110,
      'Data Watch Desk',
      '@{brand} our newsroom asks: how many customers are affected by the leak, and since when do you know?',
      200,
    ),
    asks(
      125,
      'Cass Ilverton',
      '@{brand} your mail with the "important notice" asks me to click a link. Is it really from you or a fraud?',
    ),
    asks(
      140,
      'Bram Odell',
      'So they hide it for a week and then say sorry, typical @{brand}. I will go to the regulator and to a lawyer.',
      25,
    ),
    asks(
      155,
      'Liv Sandoval',
      'My mother is eighty and gets calls since the leak at @{brand}. Nobody at your hotline helps her. Terrible.',
    ),
  ],
  fr: [
    asks(
      0,
      'Joris Pennec',
      '@{brand} pourquoi mon adresse et mes commandes sont-elles sur une page publique ? C’est une fuite de données.',
      30,
    ),
    asks(
      15,
      'Mina Kessler',
      'Mon nom, mon téléphone et ma rue venus de @{brand} sont sur un forum. J’ai peur seule chez moi.',
      80,
    ),
    passes(
      25,
      'Pain & Octets',
      'Ce soir : les mots de passe pour ceux qui les détestent. Dès dix-neuf heures. @{brand} offre le buffet.',
    ),
    asks(40, 'Yann Tarot', '@{brand} ma carte bancaire y était, oui ou non ? Deux heures sans réponse. Inadmissible.'),
    asks(55, 'Salomé Nwosu', 'J’apprends par la presse que @{brand} a perdu mes données. Pas par vous. Honteux.', 150),
    asks(
      70,
      'Edda Lorne',
      '@{brand} on vient d’essayer d’ouvrir un compte à mon nom à cause de votre fuite. Que faites-vous ?',
    ),
    asks(
      85,
      'Félix Marlot',
      'Je veux que tout ce que vous gardez sur moi soit effacé aujourd’hui @{brand}. J’en ai assez de vous.',
    ),
    passes(95, 'Una Brissac', 'J’ai changé mon mot de passe chez @{brand} sur le conseil d’une amie, une minute.'),
    asks(
      110,
      'Veille Données',
      '@{brand} notre rédaction demande : combien de clients sont touchés par la fuite, et depuis quand le savez-vous ?',
      200,
    ),
    asks(
      125,
      'Cassandre Ilvert',
      '@{brand} votre courriel « important » me demande de cliquer. Est-ce bien vous ou une arnaque ?',
    ),
    asks(
      140,
      'Bram Odelle',
      'Une semaine de silence puis des excuses, du @{brand} tout craché. Je porte plainte et je saisis la CNIL.',
      25,
    ),
    asks(
      155,
      'Liv Sandoz',
      'Ma mère a quatre-vingts ans et reçoit des appels depuis la fuite chez @{brand}. Personne ne l’aide. Lamentable.',
    ),
  ],
};
