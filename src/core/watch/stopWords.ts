/**
 * Words that say nothing about a matter, in English and French: function words, and what almost every complaint holds.
 * Folded as `tokenize` folds them; words of fewer than four letters are left out anyway.
 */
const ENGLISH =
  'about above after again against almost already also although always another anybody anyone anything anyway around because been before being below better between both cannot come could days didn does doesn doing done down during each either else even ever every everyone everything false feel find first from further getting give goes going gone good great have haven having hello help here hers herself himself hour hours into isn issue itself just keep know last least left less like little long look made make many maybe mean might mine minutes months more most much must myself need never next nobody none nothing once only other ours over people please really right said same seen several shall should since some somebody someone something still such sure take telling than thank thanks that their them themselves then there these they thing things think this those though three through time times today tomorrow tonight took truly under until upon used using very want wasn weeks well went were what when where which while whose will wish with within without wont would years yesterday your yours yourself';
const FRENCH =
  "afin ainsi alors apres assez aucun aucune aujourd'hui aupres autant autre autres avais avait avant avec avez avoir avons beaucoup bien bonjour bonsoir cela celle celles celui ceux chaque chez combien comme comment contre dans dehors deja demain depuis dernier derniere dessous dessus deux devant devrait dire dois doit donc dont elle elles encore enfin ensuite entre environ etaient etait etant etes etre faire fais fait faites faut fois font furent grand heure heures hier ici ils jamais jour jours juste leur leurs lors lorsque mais malgre meme memes merci mieux mois moins monde notre nous parce parfois parmi partout passe pendant personne peut peux plus plusieurs pour pourquoi pourtant pouvez pres puis puisque quand quel quelle quelles quelque quelques quels quoi rien sans semaine semaines sera serait seront seulement sinon soit sommes sont sous souvent suis surtout tant telle tellement temps toujours tous tout toute toutes tres trois trop vais vers veut veux voici voila vont votre vous vraiment";

const STOP: ReadonlySet<string> = new Set([...ENGLISH.split(' '), ...FRENCH.split(' ')]);

/** Whether a folded word is left out of what a post is about. */
export function isStopWord(norm: string): boolean {
  return norm.length < 4 || STOP.has(norm);
}
