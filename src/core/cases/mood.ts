import type { Mood } from './event';

/** Words of thanks and relief, in the languages that complaints are told apart in. */
const THANKS =
  /(?<!\p{L})(?:thanks?|thank you|thx|cheers|sorted|solved|appreciate[ds]?|merci|super|parfait|réglé|resolu|résolu|gracias|resuelto|solucionado|danke|erledigt|grazie|risolto|obrigad[oa]|resolvido)(?!\p{L})|❤|🙏|👍|😊/iu;

/** Words by which thanks turn into the opposite. */
const BUT =
  /(?<!\p{L})(?:but|still|not|never|no thanks|mais|toujours pas|pas|jamais|non|pero|todavía|nunca|aber|immer noch|nicht|ma|ancora|non|mas|ainda|não)(?!\p{L})/iu;

/** Words by which somebody says that this is not the old matter. */
const ANOTHER =
  /(?<!\p{L})(?:another (?:problem|issue|thing|fault|question)|(?:new|different|second|other) (?:problem|issue|fault)|now (?:my|the|it)|on top of that|(?:un|une) autre (?:problème|souci|panne|question)|nouve(?:au|lle) (?:problème|souci|panne)|en plus de ça|et maintenant|otro problema|nuevo problema|anderes problem|neues problem|altro problema|nuovo problema|outro problema|novo problema)(?!\p{L})/iu;

/**
 * How a customer came back under our reply. `complaint` is the probability, 0 to 1, that their message complains.
 * "Thank you, but…" is not thanks: when in doubt somebody has to look.
 */
export function moodOf(text: string, complaint: number): Mood {
  if (ANOTHER.test(text)) return 'newTrouble';
  if (complaint >= 0.5) return 'unhappy';
  if (THANKS.test(text) && !BUT.test(text) && !text.includes('?')) return 'thanks';
  return 'unclear';
}
