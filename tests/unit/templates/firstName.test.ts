import { describe, expect, it } from 'vitest';
import { firstNameOf } from '../../../src/core/firstName';

describe('the first name in a shown name', () => {
  it.each([
    ['Sarah Jennings', 'Sarah'],
    ['🌸 Sarah J. 🌸', 'Sarah'],
    ['🇫🇷 Jean-Pierre Martin', 'Jean-Pierre'],
    ['DUPONT Marie', 'Marie'],
    ['MARIE DUPONT', 'Marie'],
    ['marie dupont', 'Marie'],
    ['Dr. Amy Chen', 'Amy'],
    ['𝓛𝓾𝓬𝓪𝓼 Moreau', 'Lucas'],
    ['Léa | en tournée', 'Léa'],
    ['Jo', 'Jo'],
    ['Siân O’Neill', 'Siân'],
    ['McKenzie Ward', 'McKenzie'],
    ['Éloïse (elle)', 'Éloïse'],
    ['Олег Петров', 'Олег'],
  ])('%s is called %s', (shown, name) => {
    expect(firstNameOf(shown)).toBe(name);
  });

  it.each([
    '🔥🔥🔥',
    '',
    '   ',
    'The Angry Commuter',
    'Angry Commuter',
    'Mr Smith',
    'Mme Leroy',
    'Fernbrook Plumbing Ltd',
    'Boulangerie Marchal SARL',
    'Radio Estuaire',
    'xX_shadow_Xx',
    'SarahB92',
    'grumpycat',
    'NYC',
    'J. Smith',
    '@ferncrest',
    'Not Elon',
    'Team Rosa',
    '{link}',
    '12345',
    'Free Palmyra Now',
    'Les Voisins du 12',
  ])('%j has none that we would greet with', (shown) => {
    expect(firstNameOf(shown)).toBeUndefined();
  });
});
