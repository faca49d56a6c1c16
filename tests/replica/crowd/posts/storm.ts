import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const en = writer('en', true);
const fr = writer('fr', true);
const aside = writer('en', false);

/**
 * A storm: a video of a stopped train with its doors locked, everybody talking about it within an hour and a half. The rows
 * run back in time, two to three minutes apart.
 */
export const STORM: ScriptedPost[] = [
  en(
    'zadie_marlow',
    'Locked in a dark train for three hours near Dunmere. People fainting. Children crying. @ValmereRail shame on you. #LockedIn',
    { key: 'locked', media: 'video', reach: 5 },
  ),
  en(
    'the_real_pim',
    'Just watched the video. Three hours behind locked doors. @ValmereRail how is nobody resigning? #LockedIn',
    { reach: 3 },
  ),
  en('marshlight', '@ValmereRail my father is on that train. He has a heart condition. ANSWER YOUR PHONE. #LockedIn', {
    reach: 4,
  }),
  fr('amel_rousset', 'Des gens enfermés trois heures dans le noir à Dunmere. @ValmereRail répondez ! #LockedIn', {
    reach: 4,
  }),
  aside(
    'greyhavennews',
    'Passengers held for three hours in a stationary train near Dunmere, according to several witnesses. The operator has not commented yet. #LockedIn',
    { reach: 5 },
  ),
  en('jess_underhill', 'Imagine paying 48 to be locked in a box. #LockedIn @ValmereRail', { reach: 3 }),
  en('bob_overend', '@ValmereRail not one word from you for two hours. Cowards. #LockedIn', { reach: 3 }),
  fr('vincent_drouet', '#LockedIn Voilà pourquoi je boycotte @ValmereRail. Faites tourner.', { reach: 4 }),
  en('kirsty_vane', 'Cancelled my season ticket. Do the same, everybody. #BoycottValmere #LockedIn', { reach: 3 }),
  en('haziq_dune', 'They kept filming instead of opening a window. @ValmereRail disgusting. #LockedIn', {
    quotes: 'locked',
    reach: 2,
  }),
  aside(
    'saltmarshradio',
    'We are looking for passengers of the stopped train near Dunmere who would talk to us on air. #LockedIn',
    { reach: 3 },
  ),
  en('ali_westerly', '@ValmereRail there were babies on that train. BABIES. #LockedIn', { reach: 3 }),
  en(
    'nell_wheels',
    'And what would have happened to a wheelchair user in there? Ask me how I know. @ValmereRail #LockedIn',
    { quotes: 'locked', reach: 3 },
  ),
  fr('hugo_lestrade', 'Une dame a fait un malaise, aucun secours pendant une heure. @ValmereRail #LockedIn', {
    reach: 4,
  }),
  en('quietmornings', '@ValmereRail is it true that the driver was told not to open the doors? #LockedIn', {
    reach: 2,
  }),
  en(
    'ken_tarrant',
    '“Firm stop”, “signal issue”, now “precaution”. @ValmereRail you have a word for everything but sorry. #LockedIn',
    { reach: 3 },
  ),
  en('shelley_brook', 'Any passengers who want to bring a claim together, write to me. #LockedIn @ValmereRail', {
    reach: 3,
  }),
  aside('thecommuterx', 'What the rules say about opening doors between stations: a short explanation. #LockedIn', {
    reach: 3,
  }),
  en(
    'oz_hamblin',
    'First Ostrey, now Dunmere. Someone will die on @ValmereRail and then it will be “lessons learned”. #LockedIn',
    { reach: 4 },
  ),
  fr('lea_fontvive', 'Trois heures. Sans eau. Sans lumière. Sans un mot. @ValmereRail #LockedIn', { reach: 3 }),
  en('dorothy_ames', 'My neighbour was in there. She is 71. She walked home along the track. @ValmereRail #LockedIn', {
    reach: 3,
  }),
  en('liamfromvelles', '@ValmereRail delete your cheerful morning post. Read the room. #LockedIn', { reach: 2 }),
  fr('karim_eddal', '@ValmereRail un peu de respect : dites au moins ce qui se passe. #LockedIn', { reach: 2 }),
  en('tuesdaykit', 'The silence is the worst part. @ValmereRail #LockedIn', { reach: 2 }),
  aside(
    'orla_tait',
    'If you were on the stopped train: the town hall at Dunmere is open, there is tea and a doctor. #LockedIn',
    { reach: 3 },
  ),
  en('phil_castor', 'Share price down four percent already. Maybe that language @ValmereRail understands. #LockedIn', {
    reach: 2,
  }),
  en('mofarah_not', 'Fantastic crisis management @ValmereRail. Truly. Chapeau. 👏 #LockedIn', { reach: 3 }),
  fr(
    'marthe_lune',
    'Mon chien guide refusé la semaine dernière, des gens enfermés aujourd’hui. @ValmereRail va trop loin. #LockedIn',
    { reach: 2 },
  ),
  en('esther_voss', '@ValmereRail who do we write to? A real name, please. #LockedIn', { reach: 2 }),
  en('dev_raman_', '@ValmereRail refund every passenger of that train today, no forms. #LockedIn', { reach: 3 }),
  fr(
    'solene_bray',
    'Je suis dans ce train. On vient d’ouvrir les portes. Personne de @ValmereRail pour nous aider. #LockedIn',
    { reach: 4 },
  ),
  en('juno_harte', 'I warned you about smoke in coach 4 last week @ValmereRail. Same train. #LockedIn', { reach: 4 }),
  aside('museum_dunmere', 'Our doors are open to anybody from the stopped train: warm room, toilets, water.', {
    reach: 2,
  }),
  en('ronnie_pell', 'Locked in for three hours and then they checked our tickets. Not a joke. @ValmereRail #LockedIn', {
    reach: 4,
  }),
  en('lowtidelena', '@ValmereRail I hope the minister sees this. #LockedIn', { reach: 2 }),
].map((post, index) => ({ ...post, ago: 12 + Math.round(index * 2.4) }));
