import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const en = writer('en', false);
const enBad = writer('en', true);
const fr = writer('fr', false);
const frBad = writer('fr', true);

/** Conversations: complaints with answers by the brand, customers who come back, bystanders, and a thread of the brand. */
export const THREADS: ScriptedPost[] = [
  enBad(
    'm_delcourt',
    '@ValmereRail the 06:58 from Lower Tamble was cancelled without a word. I missed a hospital appointment I waited four months for. How do you put that right?',
    { key: 'hospital', reach: 3, ago: 42 },
  ),
  en('oldtomkettle', '@m_delcourt @ValmereRail same here, the board just went blank.', { to: 'hospital', ago: 38 }),
  enBad('pradeep_oh', '@m_delcourt @ValmereRail they did this to me in March. Never got an answer.', {
    to: 'hospital',
    ago: 35,
  }),
  enBad(
    'jonasbrix',
    '@ValmereRail charged twice for the same ticket and your refund form just spins. 84.60 gone. Give me my money back.',
    { key: 'twice', reach: 1, ago: 66 },
  ),
  enBad(
    'nell_wheels',
    '@ValmereRail nobody came with the ramp at Brennick. I had to be lifted by strangers. Never felt so small.',
    { key: 'ramp', reach: 3, ago: 190 },
  ),
  en(
    'ValmereRail',
    '@nell_wheels We failed you at Brennick, Nell, and we are sorry. Nobody had been told you were coming: our mistake. I have sent you a direct message to arrange a refund and to plan your next trip with you. Ada',
    { key: 'rampanswer', to: 'ramp', ago: 160 },
  ),
  en('nell_wheels', '@ValmereRail thank you for answering like a person. I have written back.', {
    to: 'rampanswer',
    ago: 150,
  }),
  frBad(
    'lucie_carvin',
    '@ValmereRail ma fille de 9 ans a été débarquée seule à Pont-Valin parce que son billet « ne passait pas ». Vous vous rendez compte ?',
    { key: 'fille', reach: 4, ago: 95 },
  ),
  frBad('bastienroux_', '@lucie_carvin @ValmereRail c’est d’une gravité folle. Portez plainte.', {
    to: 'fille',
    ago: 80,
  }),
  fr('claude_r_peint', '@ValmereRail bonjour, le guichet de Velles est-il ouvert le dimanche ?', {
    key: 'guichet',
    reach: 0,
    ago: 51,
  }),
  fr('ValmereRail', '@claude_r_peint Bonjour Claude, oui, de 9 h à 13 h. Belle journée ! Ada', {
    to: 'guichet',
    ago: 30,
  }),
  en(
    'ValmereRail',
    'Lake line: a signal cable broke near Dunmere at 07:10. Trains between Brennick and Harrow Quay run every 40 minutes until noon. Next update at 10:00.',
    { key: 'statement', reach: 4, ago: 240 },
  ),
  en(
    'ValmereRail',
    'Update 10:00: the cable is being replaced. Tickets of today are good tomorrow too. We are sorry for a rough morning.',
    { key: 'statement2', to: 'statement', ago: 140, reach: 3 },
  ),
  enBad('tuesdaykit', '@ValmereRail every 40 minutes? I have been here for 95. Stop lying to people.', {
    to: 'statement',
    ago: 130,
    reach: 2,
  }),
  en('orla_tait', '@ValmereRail thanks for saying what broke, that helps.', { to: 'statement2', ago: 120 }),
  enBad('gretaholm', '@ValmereRail 23 days for a refund of 12.40. I have asked five times. Is anybody there?', {
    key: 'refundrow',
    reach: 2,
    ago: 300,
  }),
  en(
    'ValmereRail',
    '@gretaholm Hello Greta, please send us your booking code by direct message so that we can check. Ada',
    { key: 'refundanswer', to: 'refundrow', ago: 255 },
  ),
  enBad('gretaholm', '@ValmereRail I sent it on Monday. And on Tuesday. Nobody reads your messages!!', {
    to: 'refundanswer',
    ago: 200,
  }),
  enBad('zadie_marlow', '@Quillpost my parcel was thrown over the gate into the rain. It was a violin.', {
    key: 'violin',
    reach: 3,
    ago: 75,
  }),
  en(
    'Quillpost',
    '@zadie_marlow That must not happen, Zadie, and we are truly sorry. We will collect the violin today and pay for its repair; details are in your messages. Ben',
    { to: 'violin', ago: 20 },
  ),
  enBad('harriet_sloe', '@zadie_marlow @Quillpost mine was left in a hedge. A hedge.', { to: 'violin' }),
  en('benji_carlow', '@zadie_marlow oh no, I hope it can be mended', { to: 'violin' }),
  enBad(
    'tess_oakley',
    '@ValmereRail your ticket machine at Velles swallowed 20 and printed nothing. Could somebody look into it?',
    { key: 'machine', ago: 130, reach: 1 },
  ),
  en(
    'ValmereRail',
    '@tess_oakley Sorry about that, Tess. The machine is being emptied today; send us the time of your payment in a direct message and your 20 comes back within two days. Ada',
    { key: 'machineanswer', to: 'machine', ago: 118 },
  ),
  en('tess_oakley', '@ValmereRail money is back already, thank you, that was quick!', { to: 'machineanswer', ago: 25 }),
  frBad(
    'm_delcourt',
    '@ValmereRail train de 18 h 10 supprimé, deuxième fois cette semaine. Je fais comment pour récupérer mes enfants ?',
    { key: 'enfants', ago: 88, reach: 2 },
  ),
  fr(
    'ValmereRail',
    '@m_delcourt Bonjour Maëlle, vous avez raison, deux fois en une semaine, c’est trop, et nous vous présentons nos excuses. Un bus part à 18 h 25 devant la gare. Écrivez-nous en message privé pour le remboursement. Ada',
    { key: 'enfantsreponse', to: 'enfants', ago: 79 },
  ),
  frBad('m_delcourt', '@ValmereRail le bus n’est jamais venu. Vos excuses, je n’en veux plus.', {
    to: 'enfantsreponse',
    ago: 48,
  }),
  frBad('yann_perrot_', '@m_delcourt @ValmereRail pareil pour moi, une heure d’attente pour rien.', { to: 'enfants' }),
  enBad(
    'eleanor_swift_',
    '@ValmereRail please, I am at Brennick alone with two small children, it is dark and the last train just did not come. What do I do?',
    { key: 'alone', ago: 33, reach: 2 },
  ),
  en(
    'rufus_tell',
    '@eleanor_swift_ @ValmereRail the hotel opposite the station is open all night, they are kind there.',
    { to: 'alone' },
  ),
  en('ValmereRail', '@rita_solberg It is, Rita, from 9 to 19 h. Enjoy the ride! Ada', { to: 'bikecoach', ago: 100 }),
  en('hanna_tidewell', '@ValmereRail is the bike coach on the 11:04 as well?', {
    key: 'bikecoach',
    ago: 112,
    reach: 0,
  }),
  enBad(
    'wil_ackerman',
    '@Quillpost still nothing. Day nine. You keep asking for the tracking number I sent you nine times.',
    { ago: 105, reach: 1 },
  ),
  en(
    'Quillpost',
    'Storm on the coast road: parcels to Greyhaven arrive a day later. We are sorry for the wait and will write to everyone concerned.',
    { key: 'coast', ago: 260, reach: 2 },
  ),
  enBad('craig_notley', '@Quillpost nobody wrote to me. Again.', { to: 'coast' }),
];
