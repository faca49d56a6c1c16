import type { Person } from './crowd-post';

const named = (handle: string, name: string, verified = false): Person => ({ handle, name, verified });

/** Invented people who appear more than once, or whose names matter. Everybody else is named after the handle. */
export const PEOPLE: readonly Person[] = [
  named('orla_tait', 'Orla Tait'),
  named('jonasbrix', 'Jonas Brix'),
  named('m_delcourt', 'Maëlle Delcourt'),
  named('tuesdaykit', 'Kit 🌧️'),
  named('pradeep_oh', 'Pradeep O’Hara'),
  named('greyhavennews', 'Greyhaven Evening', true),
  named('lucie_carvin', 'Lucie Carvin'),
  named('bastienroux_', 'Bastien Roux'),
  named('sandcastleian', 'Ian Sandcastle'),
  named('mofarah_not', 'Mo (not that one)'),
  named('nell_wheels', 'Nell on wheels ♿'),
  named('thecommuterx', 'The Commuter', true),
  named('fenna_dk', 'Fenna'),
  named('claude_r_peint', 'Claude R.'),
  named('hollowpineco', 'Hollow Pine Mattresses', true),
  named('brewbarrow', 'Brewbarrow Coffee', true),
  named('voixduquai', 'La Voix du Quai', true),
  named('zadie_marlow', 'Zadie Marlow'),
  named('oldtomkettle', 'Tom Kettle'),
  named('anouk_v', 'Anouk V.'),
  named('rafaelcuesta_', 'Rafael Cuesta'),
  named('gretaholm', 'Greta Holm'),
  named('dino_terzi', 'Dino Terzi'),
  named('beatriz_lago', 'Beatriz Lago'),
];
