import type { RiskDefinition } from './risk';

/** A call on others to leave or not to buy. */
export const boycott: RiskDefinition = {
  risk: 'boycott',
  negatable: true,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        '(boycott|boycotts|boycotting|boycotted|buycott)',
        "(everyone|everybody|people|folks|all of you|guys|friends|we all|lets all|lets|we should all|please all|all customers|yall|y'all) ...5 (cancel|unsubscribe|uninstall|delete|leave|switch|avoid|ditch|stop (buying|using|shopping|going|paying|supporting|flying|ordering)|quit|close (your|their) account*|walk away|take (your|our|their) (money|business)|return (your|their))",
        '(do not|dont|stop|nobody should|no one should|please dont|please do not|quit) (ever)? (buy|buying|shop|shopping|give|giving|support|supporting|spend|spending|fly|flying|order|ordering|use|using|book|booking|subscribe) ...6 (from|at|with|anything|them|these|this|here|<mention>|there|company|brand|money|a penny|until)',
        '(spread the word|share this|pass it on|retweet|rt|repost|tell everyone|tell your friends|warn everyone|warn your friends|make this viral|make it viral) ...8 (avoid|boycott|dont|do not|cancel|stop|never|nobody|leave|what they did|how they treat)',
        '(avoid|steer clear of|stay away from) (<mention>|this company|this shop|this brand|them|these people|this place|this airline|this bank|at all costs|like the plague)',
        '(petition|hashtag|protest|campaign|strike) ...6 (against|sign|stop|cancel|trending|outside your|customers)',
        '(cancel) (<mention>) (now|trending|movement|party|en masse)?',
        '(join|joining) (me|us|the) ...3 (boycott|cancel*|leaving|protest)',
        '(hit|hurt) (them|em) (where it hurts|in the wallet|in the pocket)',
        '(vote with your (wallet|feet|money)|mass cancellation|cancel en masse)',
      ],
      not: [
        '(dont|do not) (use|buy|go|order|stop|give|shop) ...3 (without|if (you dont|youre on a diet)|hungry|unless you want|until you try)',
        '(never|dont|do not) stop (using|making|buying|shopping|selling)',
        '(geoffrey|geoff) boycott',
        '(boycott) (mondays|winter|monday|the gym|vegetables|broccoli|my alarm)',
        '(cant|can not|couldnt) stop (buying|using|ordering|shopping|eating)',
        '(lets all|everyone) (go|try|switch off) ...1 (there|it|phones)?$',
      ],
      bad: [
        'boycott this company until they apologise',
        'everyone please cancel your subscription today',
        'do not buy anything from them, spread the word',
        'sign the petition against their new fees',
        'let’s all switch and hit them where it hurts',
      ],
      good: [
        'don’t go there hungry, you will buy everything',
        'can’t stop buying these biscuits',
        'I officially boycott Mondays',
        'please never stop making this cake',
      ],
    },
    fr: {
      fire: [
        '(boycott*|boycot*|boykot*)',
        '(tous|toutes|tout le monde|les gens|les amis|mes amis|clients|abonnes|ensemble|chacun|faites comme moi|allez) ...5 (resili*|desabonn*|desinstall*|quitt*|partez|partons|evitez|evitons|fuyez|fuyons|supprim*|annulez|arretons|arretez|cessez|cessons|changez|changeons|rendez|ferm* (vos|nos) comptes)',
        "(n'|ne) (achetez|achetons|commandez|commandons|allez|allons|prenez|prenons|souscrivez|donnez|donnons|utilisez|mettez|signez|voyagez|passez|faites|consommez) (plus|pas|jamais|surtout|rien) ...4",
        "(arretez|arretons|cessez|cessons|stop) ...2 (d'|de) (acheter|commander|consommer|payer|voyager|aller|donner|utiliser|financer|enrichir|regarder|soutenir)",
        '^ (fuyez|evitez|evitons) (<mention>|cette|ce|cet|absolument|comme la peste|a tout prix|les|ces|vite)',
        "(partagez|faites tourner|rt|diffusez|relayez|faites passer|a partager|partage max*|rt max*) ...8 (evitez|boycott*|resili*|plus jamais|fuyez|n' achetez|quittez|ce qu'|comment ils|honte|scandale|n' allez)",
        '(petition|manifestation|manif|rassemblement|mobilisation|hashtag) ...6 (contre|signez|devant|stop|vos|votre|clients|signer|lancee)',
        '(signez) (la|cette|notre) petition',
        '(tapez|taper|frappons|toucher|touchons) ...3 (portefeuille|la ou ca fait mal)',
        '(resiliation|resiliations|depart|desabonnement) ...1 (massive*|en masse|collecti*)',
        '(quittons|quittez|lachez|lachons|laissez tomber) (<mention>|tous|cette|cet|ce|massivement)',
      ],
      not: [
        "(n'|ne) (allez|achetez|prenez|commandez) (pas|surtout pas) ...5 (le ventre vide|affame*|sans gouter|sans essayer|ailleurs)",
        "(n' achetez|ne prenez) (rien|pas) ailleurs",
        "(boycott*|boycot*) (le lundi|les lundis|l' hiver|la salle|mon reveil|les brocolis|le sport|la pluie)",
        '(ne changez|changez) (rien|pas|surtout)',
        "(arretez|stop) ...2 (tout|de faire des (produits|gateaux|pubs) si|d' etre si)",
      ],
      bad: [
        'boycottez cette enseigne tant qu’elle ne s’excuse pas',
        'tout le monde résilie aujourd’hui, faites comme moi',
        'n’achetez plus rien chez eux, faites tourner',
        'signez la pétition contre leurs nouveaux frais',
        'arrêtons de payer, il faut taper au portefeuille',
      ],
      good: [
        'n’y allez pas le ventre vide, n’allez surtout pas affamés là-bas',
        'ne changez rien, vous êtes parfaits',
        'je boycotte le lundi',
        'n’achetez rien ailleurs, tout est là',
      ],
    },
  },
};
