import type { Span } from '../../language/span';
import { tokenize } from '../../language/tokenize';
import { remember } from '../remember';
import type { Credit } from './credit';

const STOP = new Set(
  `your you have this that with from they them what when where would could should been were will just about after
   there their than then some more very really here still again only also because customer service support please
   thank thanks hello avec pour dans vous votre vos nous notre nos mais plus pas que qui les des une est sont etait
   cette cela comme tout tous tres bien aussi sans encore merci bonjour client service faire fait avoir etre depuis
   leur leurs quand alors donc sur aux rien never ever today demain jours hours days`.split(/\s+/),
);
const STEM = 5;

/** Takes up the customer's own trouble: a content word of the post comes back in the draft. */
export const specific: Credit = ({ text, post }) => {
  if (!post) return [];
  const stems = stemsOf(post.text);
  return contentWords(text).filter(({ stem }) => stems.has(stem));
};

/** The post is the same while its reply is written. */
const stemsOf = remember((text: string) => new Set(contentWords(text).map(({ stem }) => stem)));

function contentWords(text: string): (Span & { stem: string })[] {
  return tokenize(text)
    .filter(({ kind, norm }) => kind === 'word' && norm.length > 3 && !STOP.has(norm))
    .map(({ start, end, norm }) => ({ start, end, stem: norm.slice(0, STEM) }));
}
