import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const bad = writer('fr', true);

/** Complaints in French. */
export const COMPLAINTS_FR: ScriptedPost[] = [
  bad('solene_bray', '@ValmereRail une heure de retard, zéro explication, zéro excuse. Vous vous moquez de nous ?'),
  bad('yann_perrot_', 'Billet payé deux fois, remboursement refusé, service client injoignable. Bravo @ValmereRail'),
  bad('mireille_t', '@ValmereRail votre agent a parlé à ma mère de 78 ans comme à un chien. J’attends des excuses.', {
    reach: 3,
  }),
  bad('quaidoublie', 'Encore un train supprimé à Velles. Encore personne pour répondre. Encore @ValmereRail'),
  bad('nathan_oriol', '@ValmereRail je réclame mon argent depuis six semaines. C’est du vol.'),
  bad('camille_dst', '@Quillpost colis « livré »… mais à qui ? Pas à moi en tout cas.'),
  bad(
    'hugo_lestrade',
    'La climatisation en panne, 38 degrés dans la voiture, une dame a fait un malaise. @ValmereRail c’est dangereux.',
    { reach: 4 },
  ),
  bad(
    'aline_m_photo',
    '@ValmereRail l’ascenseur de Marchelles est en panne depuis deux mois. Comment je fais avec mon fauteuil ?',
    { reach: 3 },
  ),
  bad('theo_barjac', 'Merci @ValmereRail pour cette merveilleuse nuit sur le quai. Service impeccable, vraiment. 🙄'),
  bad('josette_plume', '@ValmereRail cela fait trois courriers sans réponse. Je suis très déçue.'),
  bad(
    'karim_eddal',
    '@ValmereRail votre contrôleur m’a demandé mes papiers à moi seul dans toute la voiture. Devinez pourquoi.',
    { reach: 5 },
  ),
  bad('lea_fontvive', 'Application qui plante, billet introuvable, amende de 50. @ValmereRail, sérieusement ?'),
  bad('gilles_ormond', '@Quillpost livreur qui jette le colis par-dessus le portail. Vase en morceaux. Qui paie ?'),
  bad('marion_du_lac', '@ValmereRail toilettes fermées sur tout le trajet avec des enfants. Honteux.'),
  bad('pascal_ferrand', 'Abonnement en hausse de 12 %, trains en baisse de moitié. Ça suffit @ValmereRail'),
  bad(
    'ines_carpentier',
    '@ValmereRail mon vélo a disparu du compartiment fermé. Personne n’est responsable, évidemment.',
  ),
  bad('romane_q', '@ValmereRail je n’ai toujours pas reçu le remboursement promis le 3 juin. Pouvez-vous vérifier ?'),
  bad(
    'bertrand_l',
    'On nous a laissés dans le noir pendant deux heures. Ma fille a fait une crise d’angoisse. @ValmereRail',
    { reach: 3 },
  ),
  bad(
    'sybille_n',
    '@ValmereRail la porte s’est refermée sur la poussette. Le bébé n’a rien, mais on fait quoi la prochaine fois ?',
    { reach: 4 },
  ),
  bad('adrien_koval', '@ValmereRail impossible d’annuler sur votre site, le bouton ne fait rien. C’est voulu ?'),
  bad(
    'clemence_vidal',
    'Correspondance ratée à Pont-Valin pour deux minutes. Ils ont fermé les portes devant nous. @ValmereRail',
  ),
  bad('rene_bosquet', '@ValmereRail vous avez donné mon numéro à un autre client. C’est illégal.', { reach: 3 }),
  bad('louise_ardent', 'Déçue par @ValmereRail : place réservée, place revendue, voyage debout.'),
  bad('farid_maziane', '@Quillpost trois avis de passage alors que j’étais chez moi. Arrêtez de mentir.'),
  bad('elodie_rive', '@ValmereRail le bus de remplacement n’est jamais venu. Onze personnes sous la pluie.'),
  bad('vincent_drouet', 'Je boycotte @ValmereRail et je vous invite à faire pareil. #PlusJamaisValmere', { reach: 4 }),
  bad('odile_sorin', '@ValmereRail 45 minutes d’attente au téléphone pour entendre « rappelez demain ».'),
  bad('jules_k', 'Toujours aucune nouvelle de ma valise perdue @ValmereRail. Dix jours.'),
  bad(
    'amel_rousset',
    '@ValmereRail un homme m’a suivie dans le train de 23 h et l’agent m’a dit « changez de voiture ». J’ai eu très peur.',
    { reach: 5 },
  ),
  bad('denis_coutard', '@ValmereRail si je ne suis pas remboursé vendredi, mon avocat prendra la suite.'),
  bad('marthe_lune', '@ValmereRail mon chien guide a été refusé à bord. C’est interdit par la loi.', { reach: 4 }),
  bad('paul_sarrazin', 'Le wifi payant de @ValmereRail : payant, oui. Wifi, non.'),
];
