import { builtIn } from '../builtIn';

export const press = builtIn('fr', 'press', [
  {
    step: 'first',
    title: 'Journaliste : contact ouvert',
    tags: ['médias', 'presse', 'interview'],
    text: "Bonjour {customer}, vous avez raison de nous interroger avant de publier, merci. Je vous ai écrit en MP avec une ligne directe vers notre service de presse. Je m'assure qu'il vous rappelle {when}, avant votre bouclage. {agent}",
  },
  {
    step: 'explain',
    title: 'Sujet diffusé : notre réponse',
    tags: ['médias', 'article', 'vidéo'],
    text: "Le sujet est juste, {customer}, et nous sommes désolés de ce qu'il montre. Ce qui s'est passé : {cause}. Notre réponse complète : {link}. Je reviens ici {when} avec ce que nous changeons. {agent}",
  },
]);
