import { builtIn } from '../builtIn';

export const rumour = builtIn('fr', 'rumour', [
  {
    step: 'first',
    title: 'Rumeur : les faits',
    tags: ['faux', 'intox', 'vérification'],
    text: 'Vous avez raison de poser la question, {customer}. Vérification faite : {cause}. Les faits et nos sources sont ici : {link}. Je reviens vers vous si quoi que ce soit change. {agent}',
  },
  {
    step: 'explain',
    title: 'Rumeur : nous vérifions',
    tags: ['intox', 'vérification'],
    text: "Nous l'avons lu aussi, {customer}, et nous n'esquivons pas. Voici ce qui s'est passé, pour ce que nous en savons : {cause}. Je reviens ici {when} avec la suite, quelle qu'elle soit. {agent}",
  },
]);
