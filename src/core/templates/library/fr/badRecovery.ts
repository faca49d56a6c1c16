import { builtIn } from '../builtIn';

export const badRecovery = builtIn('fr', 'badRecovery', [
  {
    step: 'first',
    title: 'Deux fois de trop',
    tags: ['récidive', 'toujours pas réglé', 'colère'],
    text: "Nous nous sommes trompés, nous avons promis, et nous nous sommes encore trompés. Aucune excuse, {customer} : pardon. Je m'en charge moi-même, je vous écris {when} et je ne lâche pas avant que ce soit réglé. {agent}",
  },
  {
    step: 'private',
    title: 'Deux fois : quelqu’un qui décide',
    tags: ['escalade', 'responsable'],
    text: "Une fois, c'était déjà une fois de trop, {customer}, et nous avons recommencé. Toutes nos excuses. Je vous ai écrit en MP avec une responsable qui peut trancher tout de suite : vous n'aurez rien à répéter. {agent}",
  },
  {
    step: 'followUp',
    title: 'Deux fois : est-ce enfin réglé ?',
    tags: ['vérification', 'récidive'],
    text: '{customer}, nous vous avons laissé tomber deux fois, alors je préfère vous le demander : est-ce vraiment réglé ? Sinon, dites-le-moi et je reviens vers vous {when}. {agent}',
  },
]);
