import { builtIn } from '../builtIn';

export const outage = builtIn('fr', 'outage', [
  {
    step: 'first',
    title: 'Panne : on sait, prochain point',
    tags: ['coupure', 'réseau', 'service'],
    text: "Oui, cela vient de nous, {customer} : vous êtes nombreux à subir la panne et nous sommes désolés. Les techniciens réparent. Je fais un point ici {when}, même si tout n'est pas rétabli. {agent}",
  },
  {
    step: 'explain',
    title: 'Panne : cause et retour',
    tags: ['coupure', 'réseau', 'cause'],
    text: "Ce qui s'est passé, {customer} : {cause}. Vous comptiez sur nous et nous avons failli, pardon. Nos équipes réparent et tout doit être rétabli {when}. Je vous écris ici à ce moment-là. {agent}",
  },
  {
    step: 'followUp',
    title: 'Panne : c’est revenu chez vous ?',
    tags: ['rétabli', 'vérification'],
    text: 'Bonjour {customer}, le service est rétabli de notre côté. Pardon pour les heures perdues. Est-ce revenu chez vous aussi ? Sinon, un mot ici et un technicien vérifie votre ligne {when}. {agent}',
  },
  {
    step: 'changed',
    title: 'Panne : ce qui change',
    tags: ['amélioration', 'bilan'],
    text: 'Vous méritiez mieux que cette panne, {customer}. Le bilan est fait et nous corrigeons ceci : {change}. Encore pardon. Si cela ne suffit pas, dites-le et je le rapporte aux équipes techniques. {agent}',
  },
  {
    step: 'first',
    title: 'Panne (tu)',
    tags: ['coupure', 'réseau', 'tutoiement'],
    address: 'tu',
    text: "Oui, ça vient de chez nous, {customer} : panne en cours, toutes nos excuses. Une équipe répare en ce moment et je te fais un point ici {when}, même si tout n'est pas revenu. {agent}",
  },
  {
    step: 'first',
    title: 'Panne : pas que chez vous',
    tags: ['coupure', 'réseau', 'service'],
    text: "Non, ce n'est pas que chez vous, {customer} : la panne vient de nous, toutes nos excuses. Une équipe répare en ce moment et je refais un point ici {when}. {agent}",
  },
]);
