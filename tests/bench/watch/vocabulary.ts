import type { Random } from './random';

/** What people complain about on any day: some words, of which a post holds one or two. English and French mixed. */
const MATTERS: readonly (readonly string[])[] = [
  ['parcel', 'delivery', 'courier'],
  ['refund', 'money', 'cashback'],
  ['invoice', 'charged', 'billing'],
  ['website', 'checkout', 'basket'],
  ['agent', 'hotline', 'queue'],
  ['broken', 'scratched', 'screen'],
  ['late', 'schedule', 'missed'],
  ['password', 'account', 'locked'],
  ['colis', 'livraison', 'transporteur'],
  ['remboursement', 'virement', 'argent'],
  ['facture', 'prélèvement', 'abonnement'],
  ['conseiller', 'attente', 'téléphone'],
  ['taille', 'couleur', 'commande'],
  ['magasin', 'vendeur', 'accueil'],
];

const STORMS: readonly (readonly string[])[] = [
  ['outage', 'network', 'offline'],
  ['leak', 'database', 'exposed'],
  ['recall', 'battery', 'burning'],
  ['panne', 'réseau', 'coupure'],
  ['fuite', 'données', 'piratage'],
  ['rappel', 'batterie', 'brûlure'],
];

const ANGER =
  'awful unacceptable disgusted shame fed ridiculous honte inadmissible scandaleux ras-le-bol nul lamentable'.split(
    ' ',
  );
const FILLER =
  'this morning my order again nobody answers since monday in paris london the app says wait why is it so for me and you ce matin ma commande encore personne ne répond depuis lundi à lyon appli dit attendre pourquoi est ce si pour moi et vous kitchen garden birthday holiday office cousin train bridge window coffee jardin cuisine anniversaire bureau fenêtre café vélo pont'.split(
    ' ',
  );
const PRAISE =
  'thanks lovely great question opening hours nice new shop merci super bravo horaires question jolie boutique'.split(
    ' ',
  );

/** Rare words, as any language has thousands of them: made up, by Zipf's law (the n-th comes 1/n times as often). */
const RARE = 4000;

/** A complaint about one of the matters of any day. */
export function anyComplaint(random: Random): string {
  return `${random.pick(ANGER)} ${words(random, FILLER, 3)} ${words(random, random.pick(MATTERS), 2)} ${rare(random)} ${rare(random)}`;
}

/** Praise, a question, small talk. */
export function otherPost(random: Random): string {
  return `${words(random, PRAISE, 2)} ${words(random, FILLER, 5)} ${rare(random)}`;
}

/** How a storm's complaints read: seven of ten name its matter, the others are only angry. */
export function stormText(random: Random): () => string {
  const matter = random.pick(STORMS);
  return () => {
    const named = random.next() < 0.7 ? words(random, matter, 2) : random.pick(ANGER);
    return `${random.pick(ANGER)} ${words(random, FILLER, 3)} ${named} ${rare(random)} ${rare(random)}`;
  };
}

/** One wording that everybody copies, some with a word more at the end. */
export function copiedText(random: Random): () => string {
  const text = `${words(random, FILLER, 5)} ${random.pick(ANGER)} ${words(random, random.pick(MATTERS), 2)} ${words(random, FILLER, 6)}`;
  return () => (random.next() < 0.5 ? text : `${text} ${random.pick(FILLER)}`);
}

function words(random: Random, list: readonly string[], count: number): string {
  return Array.from({ length: count }, () => random.pick(list)).join(' ');
}

function rare(random: Random): string {
  return `mot${Math.floor(RARE ** random.next())}`;
}
