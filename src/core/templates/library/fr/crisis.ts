import { builtIn } from '../builtIn';

export const crisis = builtIn('fr', 'crisis', [
  {
    step: 'first',
    title: 'Première déclaration',
    tags: ['communiqué', 'incident'],
    text: "Nous savons ce qui s'est passé à {place} et pensons d'abord aux personnes touchées. Nous sommes désolés. Nos équipes interviennent sur place. Prochain point ici {when}, et sur {link}. {agent}",
  },
  {
    step: 'first',
    title: 'Première déclaration avec consigne',
    tags: ['communiqué', 'incident', 'sécurité'],
    text: "Restez à l'écart de {place} et appelez le 112 si vous avez besoin d'aide. Nous sommes profondément désolés pour toutes les personnes touchées. Prochain point ici {when}, et sur {link}. {agent}",
  },
  {
    step: 'explain',
    title: 'Point de situation',
    tags: ['communiqué', 'suivi'],
    text: "Point sur {place} : {cause}. Nous sommes désolés de ce que vous traversez. Nos actions et l'aide possible : {link}. Nous revenons ici {when} et resterons jusqu'à ce que chacun soit pris en charge. {agent}",
  },
]);
