import type { Language } from '../brand';

type Words = Record<Language, string>;

/** A blank that templates may hold, and what it stands for. */
export interface Variable {
  name: string;
  /** What to ask the manager for. */
  label: Words;
  meaning: Words;
  /** Where the value comes from; what the manager fills in may still come with a suggestion. */
  from: 'post' | 'brand' | 'manager';
  /** Words that stand in for an open blank while the text around it is checked. */
  standIn: Words;
}

/** Every variable with a meaning of its own. Own templates may hold others: those are asked for by their name. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'customer',
    label: { en: 'First name', fr: 'Prénom' },
    meaning: {
      en: "The customer's first name, where the profile shows one",
      fr: 'Prénom du client, si le profil en montre un',
    },
    from: 'post',
    standIn: { en: 'Alex', fr: 'Camille' },
  },
  {
    name: 'agent',
    label: { en: 'Signature', fr: 'Signature' },
    meaning: { en: 'First name that signs the reply', fr: 'Prénom qui signe la réponse' },
    from: 'brand',
    standIn: { en: 'Sam', fr: 'Dominique' },
  },
  {
    name: 'brand',
    label: { en: 'Brand', fr: 'Marque' },
    meaning: { en: 'Name of the brand, as people write it', fr: 'Nom de la marque, tel que les gens l’écrivent' },
    from: 'brand',
    standIn: { en: 'our team', fr: 'notre équipe' },
  },
  {
    name: 'product',
    label: { en: 'Product or service', fr: 'Produit ou service' },
    meaning: { en: 'What it is about, after “your”', fr: 'De quoi il s’agit, après « votre »' },
    from: 'manager',
    standIn: { en: 'order', fr: 'commande' },
  },
  {
    name: 'when',
    label: { en: 'When', fr: 'Quand' },
    meaning: {
      en: 'When you come back or it is done: only what you can keep',
      fr: 'Quand vous revenez ou quand c’est fait : seulement ce que vous tiendrez',
    },
    from: 'manager',
    standIn: { en: 'tomorrow before noon', fr: 'demain avant midi' },
  },
  {
    name: 'cause',
    label: { en: 'What happened', fr: 'Ce qui s’est passé' },
    meaning: {
      en: 'The cause or the facts, in a few plain words',
      fr: 'La cause ou les faits, en quelques mots simples',
    },
    from: 'manager',
    standIn: { en: 'a van broke down at our depot', fr: 'un camion est tombé en panne à notre dépôt' },
  },
  {
    name: 'change',
    label: { en: 'What has changed', fr: 'Ce qui a changé' },
    meaning: {
      en: 'What was done so that it does not happen again',
      fr: 'Ce qui a été fait pour que cela ne se reproduise pas',
    },
    from: 'manager',
    standIn: { en: 'every box is now checked twice', fr: 'chaque carton est désormais contrôlé deux fois' },
  },
  {
    name: 'answer',
    label: { en: 'Your answer', fr: 'Votre réponse' },
    meaning: {
      en: 'The answer to the question, as a full sentence',
      fr: 'La réponse à la question, en une phrase complète',
    },
    from: 'manager',
    standIn: { en: 'Yes, you can, until Friday.', fr: "Oui, c'est possible jusqu'à vendredi." },
  },
  {
    name: 'place',
    label: { en: 'Place', fr: 'Lieu' },
    meaning: { en: 'Where it happened', fr: 'Où cela s’est passé' },
    from: 'manager',
    standIn: { en: 'Mill Street', fr: 'Saint-Aubin' },
  },
  {
    name: 'link',
    label: { en: 'Link', fr: 'Lien' },
    meaning: { en: 'A page of the brand that says more', fr: 'Une page de la marque qui en dit plus' },
    from: 'manager',
    standIn: { en: 'our help page', fr: "notre page d'aide" },
  },
  {
    name: 'order_last4',
    label: { en: 'Order, last 4 digits', fr: 'Commande, 4 derniers chiffres' },
    meaning: {
      en: 'Last four digits of the order: never the whole number in public',
      fr: 'Quatre derniers chiffres de la commande : jamais le numéro entier en public',
    },
    from: 'manager',
    standIn: { en: 'on file', fr: 'au dossier' },
  },
];

const BY_NAME = new Map(VARIABLES.map((variable) => [variable.name, variable]));

/** The variable called `name`, or `undefined` where it is the manager's own invention. */
export function variableNamed(name: string): Variable | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** What to ask for: the variable's label, or its name in words. */
export function labelOf(name: string, language: Language): string {
  return variableNamed(name)?.label[language] ?? name.replaceAll('_', ' ');
}
