import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const ok = writer('fr', false);

/** French that complains about nobody's railway. */
export const CALM_FR: ScriptedPost[] = [
  ok(
    'maude_leclair',
    'Contrôleur adorable ce matin dans le train de Velles, il a rassuré tout le monde. Merci @ValmereRail !',
  ),
  ok('benoit_savary', '@ValmereRail bonjour, peut-on monter avec un vélo pliant le dimanche ?'),
  ok('cuisinedelise', 'Tarte aux poireaux, le retour. Photo demain si elle survit à la soirée.'),
  ok('antoine_ferrel', 'Ce film est une tuerie, courez-y.'),
  ok('voixduquai', 'Ce soir à 20 h : débat sur la ligne du lac à la salle des fêtes de Saint-Orme.', { reach: 3 }),
  ok('ValmereRail', 'Dès lundi, le premier train de Saint-Orme part à 5 h 40. Tous les horaires sont sur notre site.', {
    reach: 2,
  }),
  ok('lucas_brisebois', 'Qui pour une rando dimanche autour du lac ?'),
  ok('annick_du_port', 'Le marché de Marchelles sent le melon et la pluie.'),
  ok('jeanne_torrel', 'Remboursée en deux jours par @ValmereRail, je suis bluffée. Merci à l’équipe.'),
  ok('petit_atelier', 'Nouvelles affiches en boutique vendredi : des trains, des bateaux et une oie en colère.'),
  ok('mathis_r', 'Raté mon réveil, attrapé mon train, oublié mes chaussures. Bon lundi.'),
  ok('claire_obscure', '@ValmereRail à quelle heure ouvre le guichet de Pont-Valin, s’il vous plaît ?'),
  ok('choeurdulac', 'Répétition déplacée à jeudi, 20 h. Apportez le classeur bleu.'),
  ok('fabien_noual', 'Les nouvelles voitures sont superbes, grandes fenêtres et silence. Bravo @ValmereRail'),
  ok('mamie_tricote', 'Écharpe numéro 14 terminée. Qui a froid ?'),
  ok('elsa_corbin', 'Mon fils a eu son bac ! Je pleure dans le train et tout le monde sourit.'),
  ok('oscar_dubreuil', '@Quillpost colis reçu avec un jour d’avance, livreur très gentil.'),
  ok('meteo_velles', 'Brouillard jusqu’à dix heures, puis soleil par l’ouest.'),
  ok('bibliodunmere', 'L’heure du conte, samedi à 10 h. Apportez un coussin.'),
  ok('noe_garric', 'J’ai encore tué une plante. Repose en paix, Basile.'),
  ok('sarah_de_velles', 'Quelqu’un connaît une bonne boulangerie à Saint-Orme ?'),
  ok('philippe_arnal', '@ValmereRail le tarif senior vaut-il aussi le mercredi ?'),
  ok('iris_et_cie', 'Atelier cerf-volant gratuit sur la plage dimanche.'),
  ok('guy_lemarin', 'Pleine mer à 7 h 44. Belle lumière.'),
  ok('agathe_mounier', 'Pas un seul retard ce mois-ci, chapeau @ValmereRail'),
  ok('thomas_berjot', 'On a perdu 5 à 0 et c’était le plus beau match de la saison.'),
  ok('leila_hamdi_', 'Dix ans sans cigarette aujourd’hui.'),
  ok('radiomaree', 'En direct : deux heures de chansons de gares.'),
  ok('victor_p', '@ValmereRail merci d’avoir attendu la correspondance, vous avez sauvé ma soirée !'),
  ok('zoe_lamarque', 'Ce roman me tue, je n’arrive plus à le poser.'),
  ok('cafe_du_quai', 'Deux nouveaux cafés à la carte. L’un sent la prune, l’autre le lundi.'),
  ok('robin_esteve', 'Peint la clôture. Peint le chien. Le chien va bien.'),
  ok('martine_jolivet', '@ValmereRail où récupérer un objet trouvé à Brennick ?'),
  ok('Quillpost', 'Les consignes de la gare de Velles sont de nouveau ouvertes, jour et nuit. 📦', { reach: 2 }),
];
