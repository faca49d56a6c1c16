import { type Brand, type Language, newBrand } from '../../../src/core/brand';
import type { Post } from '../../../src/core/post';
import type { Situation } from '../../../src/core/templates/template';
import type { Hint, Risk } from '../../../src/core/triage/hint';

/** Monday 9 March 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 2, 9, 10);

/** One invented post for each situation, as a customer would write it. */
const POSTS: Record<Language, Record<Situation, string>> = {
  en: {
    late: '@ferncrest my parcel was due Thursday, still out for delivery. where is it??',
    lost: '@ferncrest says delivered, signed for, never arrived. My parcel is lost and nobody cares',
    broken: '@ferncrest lamp arrived smashed, in pieces. really disappointed',
    wrongItem: '@ferncrest ordered a blue jumper, got the wrong size AND the wrong colour',
    refund: "@ferncrest returned it three weeks ago, where's my refund",
    billing: '@ferncrest you charged me twice this month, the bill is wrong again',
    outage: '@ferncrest is everything down? no internet since 6am',
    bug: '@ferncrest your app crashes every time I log in since the update',
    staff: '@ferncrest your receptionist was so rude to my mum today, shouted at her in front of everyone',
    safety: '@ferncrest the toaster caught fire and I burnt my hand. This is dangerous',
    dataLeak: "@ferncrest I can see somebody else's account, name and address. A data leak??",
    discrimination: '@ferncrest refused at the door because of my wheelchair. Discrimination, plain and simple',
    cancelled: '@ferncrest flight cancelled two hours before, no one tells us anything',
    noAnswer: '@ferncrest five emails, no reply, on hold for an hour. Hello? Anyone there?',
    rumour: '@ferncrest is it true that you throw the returns away? I read that somewhere',
    boycott: 'After what we learnt about @ferncrest: stop buying from them, all of you. #BoycottFerncrest',
    press: "Hi @ferncrest, I'm a reporter with the Valley Post, writing a piece about last night. Press office?",
    thanks: 'Thank you so much to Dana at @ferncrest, brilliant service today',
    question: '@ferncrest do you deliver on Sundays?',
    badRecovery: '@ferncrest you promised it was fixed. It is still not fixed. This is the second time, I am furious',
    crisis: '@ferncrest just heard there was an explosion at your Mill Street site, are people hurt?',
    allClear: '@ferncrest is it back? Everything was down all morning and I lost a day of work',
    any: '@ferncrest really disappointed with you this week, this is not good enough',
  },
  fr: {
    late: '@ferncrest colis prévu jeudi, toujours « en cours de livraison ». Il est où ??',
    lost: '@ferncrest livré contre signature soi-disant, jamais reçu mon colis, il est perdu',
    broken: '@ferncrest lampe arrivée cassée, en morceaux. très déçue',
    wrongItem: "@ferncrest mauvaise taille ET mauvaise couleur, ce n'est pas ce que j'ai commandé",
    refund: '@ferncrest retourné il y a trois semaines, toujours pas de remboursement',
    billing: '@ferncrest prélevé deux fois ce mois-ci, facture fausse encore',
    outage: "@ferncrest tout est en panne ? plus d'internet depuis 6h",
    bug: '@ferncrest votre appli plante à chaque connexion depuis la mise à jour',
    staff: "@ferncrest votre vendeuse a été odieuse, elle m'a crié dessus devant tout le monde, impolie au possible",
    safety: "@ferncrest le grille-pain a pris feu et je me suis brûlé la main. C'est dangereux",
    dataLeak: "@ferncrest je vois le compte de quelqu'un d'autre, nom et adresse. Une fuite de données ??",
    discrimination: "@ferncrest refusé à l'entrée à cause de mon fauteuil roulant. Discrimination pure et simple",
    cancelled: '@ferncrest vol annulé deux heures avant, personne ne nous dit rien',
    noAnswer: '@ferncrest cinq mails sans réponse, une heure au téléphone. Allô ? Y a quelqu’un ?',
    rumour: "@ferncrest c'est vrai que vous jetez les retours ? j'ai lu ça quelque part",
    boycott: "Après ce qu'on a appris sur @ferncrest : n'achetez plus chez eux. #BoycottFerncrest",
    press: 'Bonjour @ferncrest, journaliste à La Vallée, je prépare un sujet sur hier soir. Contact presse ?',
    thanks: 'Un grand merci à Dana de chez @ferncrest, super service',
    question: '@ferncrest vous livrez le dimanche ?',
    badRecovery: "@ferncrest vous m'aviez promis que c'était réglé. Toujours pas réglé, deuxième fois. Je suis furieux",
    crisis: '@ferncrest il paraît qu’il y a eu une explosion à Saint-Aubin, il y a des blessés ?',
    allClear: "@ferncrest c'est revenu ? Tout était en panne ce matin, j'ai perdu une journée de travail",
    any: "@ferncrest vraiment déçu cette semaine, ce n'est pas à la hauteur",
  },
};

const RISKS: Partial<Record<Situation, Risk>> = {
  safety: 'safety',
  dataLeak: 'privacy',
  discrimination: 'discrimination',
  boycott: 'boycott',
  press: 'media',
  outage: 'outage',
  billing: 'billing',
};

/** A customer's post in some situation, 20 minutes old. */
export function samplePost(situation: Situation, lang: Language, name = 'Robin Hale'): Post {
  return {
    id: '1900000000000000001',
    url: 'https://x.com/robin_hale/status/1900000000000000001',
    author: { handle: 'robin_hale', name, verified: false },
    text: POSTS[lang][situation],
    lang,
    postedAt: NOW - 20 * 60_000,
    mentions: ['ferncrest'],
    metrics: { replies: 0, reposts: 0, likes: 1, views: 40 },
    hasMedia: false,
    promoted: false,
  };
}

/** How a sound judge would see that post. */
export function sampleHint(situation: Situation): Hint {
  const risk = RISKS[situation];
  const isCalm = situation === 'thanks' || situation === 'question';
  const isUrgent = ['safety', 'dataLeak', 'discrimination', 'boycott', 'press', 'crisis'].includes(situation);
  return {
    postId: '1900000000000000001',
    band: isCalm ? 'none' : isUrgent ? 'urgent' : situation === 'rumour' ? 'watch' : 'act',
    complaint: isCalm ? 0.05 : situation === 'rumour' ? 0.5 : 0.92,
    severity: isUrgent ? 'high' : isCalm ? 'low' : 'medium',
    risks: risk ? [risk] : [],
    reach: 'low',
    reasons: [],
  };
}

/** A brand that signs. */
export function sampleBrand(changes: Partial<Brand> = {}): Brand {
  return { ...newBrand(), handles: ['ferncrest'], keywords: ['Ferncrest'], agent: 'Noa', ...changes };
}
