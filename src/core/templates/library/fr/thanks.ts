import { builtIn } from '../builtIn';

export const thanks = builtIn('fr', 'thanks', [
  {
    step: 'first',
    title: 'Merci : je transmets',
    tags: ['compliment', 'équipe'],
    text: "Merci d'avoir pris le temps de nous l'écrire, {customer}. Je transmets à l'équipe dès aujourd'hui, cela va leur faire très plaisir. {agent}",
  },
  {
    step: 'first',
    title: 'Merci : court et chaleureux',
    tags: ['compliment'],
    text: 'Voilà qui fait plaisir à lire, {customer}. Merci ! {agent}',
  },
  {
    step: 'first',
    title: 'Merci après réparation',
    tags: ['compliment', 'rattrapé'],
    text: "Tant mieux si tout s'est bien terminé, {customer}, et merci de nous avoir laissé cette chance. Je le dis à tous ceux qui s'en sont occupés. {agent}",
  },
  {
    step: 'first',
    title: 'Merci (tu)',
    tags: ['compliment', 'tutoiement'],
    address: 'tu',
    text: "Merci d'avoir pris le temps de l'écrire, {customer}, ça va faire plaisir à toute l'équipe. Je leur transmets ton message tout de suite ! {agent}",
  },
]);
