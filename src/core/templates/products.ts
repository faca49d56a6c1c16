import type { Language } from '../brand';
import { readable } from '../tone/readable';
import type { Situation } from './template';

/** Things that customers name, in the form in which a reply can say "your ...". */
const NAMED: Record<Language, readonly string[]> = {
  en: `parcel package delivery suitcase luggage bag sofa table wardrobe bed chair lamp kettle toaster fryer oven fridge
       washer phone laptop router box meal dress jumper jeans jacket shoes boots ticket flight train trip booking room
       refund bill invoice subscription membership account card charger toy bike ride order`.split(/\s+/),
  fr: `colis livraison valise bagage canapé table armoire lit chaise lampe bouilloire grille-pain friteuse four frigo
       lave-linge téléphone ordinateur box repas robe pull jean veste chaussures bottines billet vol train voyage
       réservation chambre remboursement facture abonnement compte carte chargeur jouet vélo course commande`.split(
    /\s+/,
  ),
};

/** What to call the thing where the post does not name it. */
const USUAL: Record<Language, Partial<Record<Situation, string>> & { any: string }> = {
  en: {
    any: 'order',
    late: 'parcel',
    lost: 'parcel',
    cancelled: 'trip',
    bug: 'app',
    safety: 'product',
    broken: 'item',
  },
  fr: {
    any: 'commande',
    late: 'commande',
    lost: 'colis',
    cancelled: 'voyage',
    bug: 'appli',
    safety: 'produit',
    broken: 'article',
  },
};

/** What the complaint is about: first as the post names it, then as the situation suggests. Never empty. */
export function productsFor(text: string, situation: Situation, language: Language): string[] {
  const said = new Set(readable(text).text.match(/[a-z-]+/g) ?? []);
  const named = NAMED[language].filter((name) => said.has(readable(name).text));
  const usual = USUAL[language][situation] ?? USUAL[language].any;
  return [...new Set([...named, usual, USUAL[language].any])].slice(0, 4);
}
