import { builtIn } from '../builtIn';

export const badRecovery = builtIn('fr', 'badRecovery', [
  {
    step: 'first',
    title: 'Deux fois de trop',
    tags: ['récidive', 'toujours pas réglé', 'colère'],
    text: "Nous nous sommes trompés, nous avons promis, et nous avons encore failli. Aucune excuse, {customer} : pardon. Je m'en charge moi-même, je vous écris {when}, et jusqu'à ce que ce soit réglé. {agent}",
  },
  {
    step: 'private',
    title: 'Deux fois : quelqu’un qui décide',
    tags: ['escalade', 'responsable'],
    text: "Une fois, c'était déjà trop, {customer}, et nous avons failli deux fois. Toutes nos excuses. Je vous ai écrit en MP avec une responsable qui peut trancher tout de suite, sans rien vous faire répéter. {agent}",
  },
  {
    step: 'followUp',
    title: 'Deux fois : est-ce enfin réglé ?',
    tags: ['vérification', 'récidive'],
    text: '{customer}, nous avons failli deux fois, alors je ne crois personne sur parole : est-ce vraiment réglé chez vous ? Sinon, dites-le-moi et je reviens vers vous {when}. {agent}',
  },
]);
