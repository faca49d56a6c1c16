import type { DraftContext } from '../context';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Hiding behind a carrier or supplier. */
export const blamePartner = phraseRule({
  id: 'blame-partner',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'The customer bought from us, not from our partner: say what we do about it.',
    fr: 'Le client a acheté chez nous, pas chez notre partenaire : dites ce que nous faisons.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      '(?:the )?(?:bad |poor |severe |awful )?weather (?:has |had )?(?:made|caused|meant|delayed|affected|played)(?: \\w+){0,3}',
      "(?:is|this is|that is|it's|that's) (?:really |purely |entirely )?(?:a matter|one|a question|something|an issue) for (?:the|our|your) (?:courier|carrier|partner|supplier|seller|bank|airline|contractor|post office|manufacturer)",
      phrase(
        '(?:the |our |a )?(?:courier|carrier|supplier|airport|operator|partner|bank|airline|vendor|contractor|third[- ]party',
        "|manufacturer|delivery company|provider|seller|depot|warehouse|agency|subcontractor)(?:'s)? (?:is |was |are |were )?",
        '(?:at fault|to blame|fault|responsible|mistake|error|problem|failed|lost it|lost your|messed|let us down)',
      ),
      phrase(
        '(?:(?<![a-z0-9,] )|(?<=(?:please|kindly|just|you (?:can|should|must|need to|have to|may|could)) ))',
        '(?:blame|ask|contact|see|take it up with|complain to) (?:the |your )?',
        '(?:courier|carrier|supplier|seller|manufacturer|delivery company|post office)',
      ),
      '(?:out of|beyond|outside) (?:of )?our (?:control|hands)|no control over',
      'not our (?:network|fleet|staff|system|site|driver|team|shop)',
      "(?:do not|don't|does not|doesn't) (?:depend on|work for|belong to) us",
      phrase(
        '(?:the |our )(?:airport|baggage handlers?|handlers?|station|post office|franchisee|landlord|council|builders?',
        '|operator|network provider|suppliers?|couriers?|carriers?|drivers?|contractors?|partners?)(?: (?:has|have))? ',
        "(?:lost|broke|failed|forgot|delayed|cut|damaged|messed|dropped|left|missed|didn't|did not)",
        '(?: (?:it|your|the)(?: \\w+)?)?',
      ),
      phrase(
        "(?:it's|it is|it was|that's|that was) (?:the |our )(?:\\w+ )?(?:supplier|courier|carrier|partner|contractor|airport",
        "|bank|operator|provider|manufacturer)(?:'s)?(?: \\w+)?",
      ),
      'nothing to do with us',
      '(?:lies|rests) with (?:the |our )?(?:courier|carrier|supplier|partner|bank|manufacturer)',
      '(?:provided|run|handled|operated|managed|delivered|staffed) by (?:a |an |our |the )?(?:\\w+ )?(?:partner|contractor|supplier|third party|agency|franchisee|subcontractor)(?: company)?',
      phrase(
        '(?:the |our )?(?:supplier|manufacturer|maker|wholesaler|factory|contractor|courier|carrier|agency|publisher|distributor|kitchen|baker)s? (?:has |have )?',
        '(?:sent|shipped|gave|supplied|delivered|built|made|changed|told|assured|promised|withdrew|ran out)(?: (?:us|it|them|a|an|the|that))?(?: \\w+){0,2}',
      ),
      'between you and (?:the |your )?\\w+|we (?:only|just|merely|simply) (?:sell|book|list|host|pass|deliver|take|act|provide|rent)(?: \\w+){0,4}',
      'take (?:it|this|that) up with(?: \\w+){0,3}',
      '(?:the |our )?(?:courier|carrier|supplier|airport|operator|partner|bank|airline|contractor|driver|depot|warehouse|agency|builder|installer|platform|network|council) (?:is|was|are|were) the (?:one|ones|people) (?:who|that|to)(?: \\w+){0,3}',
      phrase(
        '(?:the |our )?(?:promoter|venue|landlord|merchant|restaurant|host|organi[sz]er|franchise|developer|app store|publisher|label|processor|card network|airport|port|council|city|utility|grid|clinic|school|retailer|broker|insurer|underwriter|garage|dealer|fitter|installer) ',
        "(?:has |have |had )?(?:held|hold|drag\\w*|took|takes|kept|keeps|withheld|refused|was slow|is slow|sat on|decided|cancell?ed|pulled|changed|double[- ]booked|closed|told|failed|forgot|lost|didn't|did not|hasn't|never)(?: [\\w']+){0,5}",
      ),
      '(?:which |that |has |have )?(?:tied|ties|tie) our hands|our hands (?:are|were) tied|(?:left|leaves|gave|gives) us (?:with )?(?:no|little) (?:choice|option|alternative)',
    ],
    fr: [
      "(?:la meteo|les intemperies|la neige|les greves?) (?:a|ont|nous|n')(?: \\w+){0,3}",
      "(?:notre|nos|le|les) (?:fournisseurs?|prestataires?|partenaires?|transporteurs?|sous-traitants?) (?:nous |vous )?(?:a|ont|n'a|n'ont)(?: \\w+){0,3}",
      "(?:cela|ceci|ca|ce point|la livraison|c'est|cela) ?(?:releve|ressort|depend|est du ressort) (?:uniquement |exclusivement )?(?:du|de la|des|de l'|d'un) ?(?:\\w+ )?(?:transporteur|fournisseur|prestataire|partenaire|vendeur|banque|fabricant|sous-traitant)s?",
      phrase(
        "(?:la )?(?:faute|erreur|responsabilite) (?:vient )?(?:du|de la|de l'|de notre|des|revient au) ?",
        '(?:transporteur|livreur|fournisseur|partenaire|prestataire|banque|fabricant|vendeur|poste|entrepot|sous-traitant)',
      ),
      "c'est (?:le|la|notre|de la faute du|la faute du) (?:transporteur|livreur|fournisseur|prestataire|banque|fabricant|vendeur|partenaire)(?: qui)?",
      '(?:voyez|adressez-vous|plaignez-vous|contactez)[- ](?:avec |au |aupres du |le |votre )?(?:transporteur|livreur|fabricant|vendeur|fournisseur|la poste)',
      'independante?s? de notre volonte',
      'ne (?:depend|dependent|releve|relevent|dependait) pas (?:de )?(?:nous|notre)',
      'pas notre (?:reseau|personnel|equipe|magasin|site|livreur|systeme)',
      phrase(
        "c'est (?:l'|le |la |les |notre |un |nos )(?:aeroport|bagagistes?|gare|poste|transporteur|livreur|prestataire",
        '|fournisseur|sous-traitant|operateur|banque|fabricant|mairie|cable)(?: (?:de|du) (?:\\w+ )?\\w+)?',
        '(?: qui(?: \\w+){0,2})?',
      ),
      '(?:hors de|echappe a) notre controle|rien a voir avec nous',
      '(?:le transporteur|le livreur|notre prestataire|le fournisseur) (?:est (?:responsable|fautif|en cause)|a (?:perdu|failli|fait une erreur))',
      "(?:nous |on |notre \\w+ )?(?:sommes|est|restons|reste) (?:malheureusement |entierement |totalement |aussi )*(?:tributaires?|dependants?|a la merci|victimes?|otages?) d(?:e |u |es |')(?:[\\w']+ ?){1,4}|(?:nous |on )(?:en )?depend(?:ons)? (?:d(?:e|u|es) |d')(?:[\\w']+ ?){1,4}",
      "(?:nous |on )(?:la |le |les )?(?:subissons|subit|subi)(?! (?:avec|comme) vous)(?: [\\w']+){0,5}|n'(?:avons|a) (?:pas|aucune?|guere) (?:la main|de prise|(?:de )?controle|levier|visibilite|pouvoir|maitrise)(?: sur(?: [\\w']+){1,4})?",
      "(?:nous|on) (?:est|sommes) (?:\\w+ )?(?:contraints?|obliges?|forces?|tenus?|soumis) (?:de|d'|par|a|au)(?: [\\w']+){0,4}|(?:nous|on) (?:attendons|attend|attendent) (?:toujours |encore )*(?:le |la |un |une |l'|leur )?(?:retour|reponse|accord|feu vert|autorisation|confirmation|livraison|pieces?) (?:de|du|d')(?: ?[\\w']+){1,3}",
      "(?:nous est|nous sont|est|sont) (?:\\w+ )?imposee?s? par(?: [\\w']+){1,4}|(?:ca|cela|tout|c'est) (?:se passe|se joue|vient|coince|bloque) (?:chez|au niveau d[eu])(?! (?:chez )?nous)(?: [\\w']+){1,3}",
      "(?:qui )?(?:n'est|n'etait|n'etant|ne sont|ne fait|ne font) pas (?:partie |un |une |des |de )*(?:salarie|employe|agent|membre|collaborateur|personnel|de chez nous|des notres|l[ea]s? notres?|de nos|notre)\\w*(?: [\\w']+){0,3}",
      "(?:nous|on) (?:ne sommes|n'est|ne faisons|ne fait) (?:ici |que |qu'|rien d'autre que )+(?:l'|un |une |le |la )?(?:intermediaire|plateforme|distributeur|hebergeur|revendeur|vitrine|place de marche|mettre en relation|relais|messager|prestataire)\\w*",
      "(?:mauvaise adresse|mauvaise porte|pas (?:le bon|la bonne|au bon|a la bonne) (?:interlocut\\w+|adresse|service|porte|endroit|guichet))|(?:voyez|reglez|discutez|arrangez)(?:-en|-le| (?:cela|ca|donc))? (?:directement )?(?:avec|aupres d[eu])(?: [\\w']+){1,4}",
      '(?:est|sont) (?:\\w+ )?(?:fixe|determine|decide|defini|gere|assure)e?s? par (?:les? |la |notre |nos )(?:transporteur|fournisseur|partenaire|prestataire|vendeur|fabricant|marque)s?',
      "il s'agit d'un (?:sous-traitant|prestataire|partenaire|transporteur|franchise|fournisseur)(?: \\w+){0,3}",
    ],
  },
  when: (draft, hit) => !isExplanation(draft, hit),
  bad: [
    { lang: 'en', draft: 'The courier is to blame here.', marks: 'The courier is to blame' },
    { lang: 'fr', draft: 'La faute vient du transporteur.', marks: 'La faute vient du transporteur' },
    { lang: 'fr', draft: 'Ce tarif est décidé par la marque.', marks: 'est décidé par la marque' },
  ],
  good: [
    { lang: 'en', draft: 'We chose the courier, so this is ours to settle.' },
    { lang: 'fr', draft: 'Nous avons choisi le transporteur : c’est à nous de régler cela.' },
    { lang: 'en', draft: 'Our driver left your parcel in the rain, and that is on us.' },
    { lang: 'en', draft: 'I’ll ask the courier tonight.' },
  ],
});

/** To say who did it explains; it hides nothing where the same reply owns it. */
function isExplanation({ credits }: DraftContext, { words }: PhraseHit): boolean {
  return (
    credits.has('owning') &&
    !/\b(?:tie[ds]?|the one)\b|our hands|encore|siennes|a nouveau|tributaire|depend|merci d|subi|la main|fault|blame|control|responsib|faute|volonte|controle|rien a voir|nothing/.test(
      words,
    )
  );
}
