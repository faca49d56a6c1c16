import { postSaying } from '../example';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A customer's full name that their own profile does not show. */
export const fullName: Rule = {
  id: 'full-name',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This full name is not the one on the customer’s profile: a first name, or the one they show, is enough.',
    fr: 'Ce nom complet n’est pas celui du profil : le prénom, ou le nom affiché, suffit.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: ({ text, post }) => {
    const shown = post?.author.name.toLowerCase() ?? '';
    const found = [...text.matchAll(IN_THE_NAME), ...text.matchAll(SOMEBODY), ...(shown ? text.matchAll(GREETED) : [])];
    return found.flatMap(({ 0: whole, 1: name = '', index }) => {
      const start = index + whole.length - name.length;
      return shown.includes(name.toLowerCase()) ? [] : [{ start, end: start + name.length }];
    });
  },
  bad: [
    {
      lang: 'en',
      draft: 'Hi Rowena Tarn, your lamp is ready.',
      marks: 'Rowena Tarn',
      given: { post: postSaying('@northline is my lamp ready?', 'en') },
    },
    { lang: 'fr', draft: 'La lampe au nom de Solenn Kerial est prête.', marks: 'Solenn Kerial' },
  ],
  good: [
    { lang: 'en', draft: 'Hi Rowena, your lamp is ready.' },
    {
      lang: 'en',
      draft: 'Hi Ana Somebody, your lamp is ready.',
      given: { post: postSaying('@northline is my lamp ready?', 'en') },
    },
    { lang: 'fr', draft: 'Bonjour Madame Kerial, la lampe est prête.' },
  ],
};

const TITLE = 'Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Mme|Mlle|Madame|Monsieur|Mademoiselle|Team|Customer';
const NAMES = `((?!${TITLE})\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+)`;
/** A file spoken of by its holder. */
const IN_THE_NAME = new RegExp(`(?:[Aa]u nom de|[Nn]ame of) ${NAMES}`, 'gu');
/** Somebody else, whom the matter concerns; whoever of ours acts stands before a verb, not after "of". */
const SOMEBODY =
  /(?:\b[Dd](?:e|u)|\bd[’']|\bà|\bconcerne|\bchez|\bpatiente?|\bcliente?|\bvoisine?|\bpar erreur|\b[Oo]f|\b[Tt]o|\bpatient|\bcustomer) ?(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme|Mlle|Monsieur|Madame) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+)/gu;
/** A greeting by two names; what the profile shows is for us to know before we object. */
const GREETED = new RegExp(`(?:^|\\s)(?:Hi|Hello|Hey|Dear|Bonjour|Bonsoir) ${NAMES}(?=[\\s,.!:;]|$)`, 'gu');
