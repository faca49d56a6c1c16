import type { Language } from '../../brand';
import { phrase } from '../phrases';
import { plainSentences } from '../plainSentences';
import type { Credit } from './credit';

/** Us, or where we are. */
const OURS: Record<Language, RegExp> = {
  en: /\b(?:we|us|our|ours|i|my|mine)\b|\b(?:at|on|from) (?:this|our) (?:end|side)\b/,
  fr: /\b(?:nous|on|notre|nos|je|j'\w+|mon|ma|mes)\b|\bchez nous\b|\bici(?= ?$)/,
};

/** What went wrong, in plain words. */
const FAILED: Record<Language, RegExp> = {
  en: new RegExp(
    [
      '\\b(?:wrong|wrongly|badly|broke|broken|bust|failed|fails|failing|missed|forgot|forgotten|lost|ignored|bug|fault|faulty)\\b',
      '\\b(?:mistakes?|errors?|on the cheap|cut corners|bodged?|botched|mess|messed|muddle\\w*|mix-?up|mixed up|slip\\w*|worse|ruined|spoil\\w*|careless\\w*|silence|clumsy|shoddy)\\b',
      phrase(
        '\\b(?:too (?:long|late|many|much|few|slow|little|soon|early|hot|cold)|late|weeks late|days late|overdue',
        '|never (?:told|called|sent|came|checked|answered|wrote|replied|turned up|should))\\b',
      ),
      phrase(
        "\\b(?:should(?:n't| not| never| have)|ought|owe|owed|let (?:you|her|him|them|it) (?:down|slip)|fell short",
        '|left (?:you|her|him|them)|kept (?:you|her|him|them))\\b',
      ),
      phrase(
        '\\b(?:without (?:a word|telling|asking|warning|checking|an answer)|unplugged|untrained|unclear|expired|sat on',
        '|in the dark|(?<!\\bh?s?he )twice(?! (?:an?|each|every|per|daily)\\b)|nobody (?:told|called|checked|came|answered|noticed))\\b',
      ),
    ].join('|'),
  ),
  fr: new RegExp(
    [
      phrase(
        '\\b(?:mal|casse\\w*|cassent|panne|abime\\w*|oubli\\w*|erreurs?|rate\\w*|loupe\\w*|perdu\\w*|egare\\w*|faute\\w*',
        '|torts?|honte|bug|defaut|defaillance\\w*|failli|echoue\\w*|lache|flanche\\w*|deraille\\w*|humili\\w+|fauti\\w+|en cause|avons continue|vous (?:a|avons|ont) (?:pris|vole|prive|impose|balade|promene)\\w*)\\b',
      ),
      phrase(
        '\\b(?:manque(?!r(?:a|ons|ai|ont|ez)?\\b)\\w*|retards?|tard|lents?|trop|silence|neglig\\w+|mauvais\\w*|faux|fausse\\w*|expire\\w*|gache\\w*',
        '|bacle\\w*|pire|pas su|pas tenu\\w*|non tenu\\w*|pas prevenu\\w*)\\b',
      ),
      phrase(
        '\\b(?:aurai(?:s|t|ent) du|aurions du|dois|devons|devait|merit\\w+|sans (?:vous )?(?:prevenir|le dire|reponse|un mot)',
        '|jamais (?:du|prevenu|appele|repondu|rappele|verifie)\\w*|en mode avion|laisse\\w*)\\b',
      ),
    ].join('|'),
  ),
};

/** Guesses, excuses, others to blame, and what only the customer is said to have done. */
export const EVADES: Record<Language, RegExp> = {
  en: new RegExp(
    [
      phrase(
        '\\b(?:may|might|could|perhaps|maybe|if|unless|seems?|appears?|apparently|allegedly|possibly|due to|because of',
        '|owing to|unfortunately|policy|terms|nothing wrong|no (?:fault|error|mistake)|not (?:our|my|at fault))\\b',
      ),
      "\\b(?:isn|wasn|weren|aren)'t\\b",
      phrase(
        '\\b(?:courier|carrier|partner|supplier|weather|traffic|demand|volumes?|busy|contractor|third part\\w+',
        '|you (?:should|must|forgot|missed|failed|left|lost|broke|did)|never (?:received|had|got|seen|heard)',
        '|sorry (?:if|you)|because you|you \\w+ed [^,]*without (?:telling|asking|warning)|(?:he|she|they) (?:knocked|called|waited|attended)|logs?|records? shows?|came to the door|satisfied|(?:no|any) (?:ill )?intent|meant (?:no|well|it|nothing))\\b',
      ),
      phrase(
        '\\b(?:our (?:system|records|policy|terms)|customers? (?:who|should|must)|these things|mistakes happen|look into',
        '|investigat\\w+|happy to|try to|aim to|strive|always)\\b',
      ),
    ].join('|'),
  ),
  fr: new RegExp(
    [
      phrase(
        '\\b(?:si|peut-etre|il semble\\w*|semblerait|sans doute|probablement|apparemment|eventuel\\w*|malheureusement',
        '|en raison|a cause d|suite a|politique|conditions|conformement|aucune? (?:erreur|faute|trace|anomalie))\\b',
      ),
      "\\bs'il|\\b(?:parfois|souvent|generalement|habituellement|d'ordinaire|en (?:moyenne|general)|certaine?s|la plupart|il arrive|sous-traitants?|mais bon|ne (?:sommes|suis|faisons|gerons) qu(?:e|'\\\\w+)|debordes?|submerges?)\\b",
      phrase(
        '\\b(?:transporteur|livreur|prestataire|partenaire|fournisseur|meteo|intemperies|affluence|demandes?|volume|periode',
        '|vous (?:avez|auriez|devez|deviez|etes|aviez) (?!attendu|du|raison|bien fait|eu raison|paye|vecu|subi)\\w+)\\b',
      ),
      phrase(
        '\\b(?:pas (?:de )?(?:notre|ma)|rien a (?:voir|nous reprocher)|systeme|fichiers|nos clients|rappelons',
        '|regrettons que vous|impossible|exclu|regard\\w+|faisons (?:tout|le)|efforcons|mettons tout)\\b',
      ),
      "\\bn'(?:avons|ai) (?:pas|jamais|rien) (?:recu|trouve|constate)",
    ].join('|'),
  ),
};

/** A sentence about us that names what went wrong, without a guess, an excuse or somebody else in it. */
export const plainFault: Credit = ({ readable, language }) =>
  plainSentences(readable.text)
    .filter(({ 0: sentence }) => OURS[language].test(sentence) && FAILED[language].test(sentence))
    .filter(({ 0: sentence }) => !EVADES[language].test(sentence))
    .map(({ 0: sentence, index }) => readable.original(index, index + sentence.length));
