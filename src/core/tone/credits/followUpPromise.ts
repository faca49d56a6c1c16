import { phrase } from '../phrases';
import { creditFor } from './credit';
import { FRENCH_FOLLOW_UP } from './frenchFollowUp';

/** Says that we come back, or stay until it is settled. */
export const followUpPromise = creditFor({
  en: [
    phrase(
      "(?:i|we|someone|a colleague|our \\w+)(?:'ll| will|'m going to| shall|'m| am|'re| are)(?: \\w+){0,2}? ",
      '(?:get(?:ting)? back|come back|update|keep (?:you|everyone|this|posting|checking|an eye)|follow (?:up|this|it)',
      '|check (?:back|in|again|with you|that|how)|write (?:to you |here )?(?:again|back|by|before|tomorrow|today|tonight|at',
      '|on|once|when|as)|message you|dm you|let you know|call you|phone you|ring you|be (?:back|in touch)|report back|post',
      '|tell you|reply|confirm|stay|contact you|send you (?:an update|news|the)|see (?:this|it) through|share|answer',
      '|return to you|not (?:let|stop|close|leave|drop)|make sure)',
    ),
    phrase(
      "(?:will|'ll|going to) (?:\\w+ )?(?:call|ring|phone|ask|tell|check|write|message|update|see|text|visit|contact",
      '|email) (?:\\w+ ){0,2}?(?:you|your|it|if|how|that|on|this|here|tomorrow|today|at|by|again|with)',
    ),
    phrase(
      '(?:call|ring|update|message|write|answer|reply|news|check) (?:\\w+ )?',
      '(?:again|tomorrow|tonight|by|at|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|within the hour',
      '|this (?:afternoon|evening))',
    ),
    "you(?:'ll| will) (?:hear|get (?:an update|news|an answer|a call|a message|word)|have (?:an update|news|an answer|my answer|our answer))",
    '(?:let|tell|message|write to|reply to|ping) (?:me|us)(?: know)? (?:if|how|when|whether|once|should)',
    phrase(
      "(?:i|we)(?:'ll| will) (?:\\w+ )?(?:be here|stay here|stay on|ask you|check|follow|watch|monitor|look after|send you",
      '|let|have (?:news|an update|an answer))',
    ),
    '(?:does|did) (?:that|this|it) (?:work|help|solve|settle|sort|arrive)',
    'is (?:everything|it|that|all) (?:ok|okay|all right|working|back|fine|sorted|settled)(?: now)?',
    phrase(
      "and (?:then |i'll |we'll |will )?(?:write|call|message|get back|reply|report back|update|tell|phone|ring|come back",
      '|dm|let|keep|confirm)(?: back)?(?: to)? (?:you|here|posted|by|tomorrow|today|tonight)',
    ),
    phrase(
      "until (?:it|this|that|everything|you(?:'re| are| have)|your \\w+|the \\w+)(?:'s| is| are| has| have)? ?(?:\\w+ )?",
      '(?:fixed|settled|sorted|resolved|solved|right|back|done|happy|working|satisfied|arrives?|answer\\w*|closed|refunded',
      '|home)',
    ),
    '(?:keep|keeping) (?:you|everyone) (?:posted|updated|informed)',
    '(?:next |another )?update (?:here |from (?:me|us) )?(?:by|at|before|within|tomorrow|today|in|every)',
    'stay(?:ing)? (?:on (?:this|it)|with you|in touch)',
    '(?:tell|let) (?:me|us) (?:know )?(?:if|whether|how) (?:it|that|this|anything|you)',
    '(?:publish|post|share|report) (?:\\w+ ){0,4}(?:here )?(?:by|at|before|tonight|today|tomorrow)',
    '(?:and|call|write|ring) again (?:tonight|tomorrow|this|later|at|on)',
    "(?:would|i'd|we'd) (?:love|like) to (?:call|phone|ring|hear|write)|until (?:it's|it is|we know|we find|you can|we have)",
    "(?:will|and will|'ll) (?:publish|confirm|share|post|ask|phone)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight) (?:i|we)(?:'ll| will)",
    "i(?:'m| am) following (?:this|it|your)|hear from (?:me|us)",
    phrase(
      "(?:i|we)(?:'ll| will|'m| am)(?! (?:be )?(?:refund|send|ship|replac|credit|pay|book|order|issu|look(?:ing)? into",
      "|giv)\\w*) (?:[\\w']+ ){1,7}?(?:tonight|tomorrow|today|this (?:morning|afternoon|evening|week)",
      '|(?:at|by|before|around|from|after) \\d+(?:[.:]\\d+)?|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|until|till|within',
      '|in (?:an?|\\d+|ten|two|one|half))',
    ),
    phrase(
      '(?:updates?|results?|news|answers?|findings?|word) (?:\\w+ )?(?:posted|published|follows?|shared|here|due) ',
      '(?:\\w+ )?(?:tonight|tomorrow|today|this (?:morning|afternoon|evening|week)|(?:at|by|before|around|from|after) \\d+(?:[.:]\\d+)?|noon',
      '|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|until|till|within|in (?:an?|\\d+|ten|two|one|half))',
    ),
    'my (?:direct |own )?(?:number|line|extension|mobile) is (?:in|on|with)|ask for me',
    '(?:at|on) my direct (?:line|number)|(?:with you|beside you) (?:until|till|through)',
    "until (?:everyone|he|she|they|we|every|all|both|the last)|(?:i|we)(?:'ll| will) (?:know|hear|see|find out) (?:if|whether|how|that)",
    '(?:text|ring|call|message|tell|write to|phone|update|ping) you (?:when|once|as soon as|if|before|the moment|after|whenever|either way)',
    'reply here (?:the day|when|once|as soon)|(?:ring|call|phone) (?:whenever|when it) suits',
    "(?:i|we)(?:'ll| will) be (?:the one )?(?:chasing|watching|following|checking|asking|waiting|there|ringing|calling|writing)",
    // What comes to the customer later, and whoever is to bring it.
    "you(?:'ll| will) (?:\\w+ )?(?:have|get|see|know|hear|read) (?:what|whether|how|why|my|our|it in writing|the (?:answer|result|outcome|figures?|findings?|report|news|decision|name))",
    "(?:get|have|ask) (?:[\\w']+ ){1,6}?to (?:ring|call|phone|text|write to|message|visit|come and see|sit with|meet) you",
    '(?:results?|tests?|updates?|findings?|figures?|readings?|numbers?|photos?|pictures?|reports?|statements?|answers?) (?:will )?(?:go(?:es)?|are going|come|appear) (?:up|out|live|online|on|here)',
    "(?:i|we|he|she|they)(?:'ll| will) (?:\\w+ )?(?:ring|call|phone|text|write|say|look in|pop (?:in|by|round)|ask|chase|report|answer|check)\\b",
    "and (?:i'll |we'll |will )?(?:say|show|put|post|publish|read) (?:\\w+ )?(?:here|up|out|what|by|tonight|tomorrow|today|on \\w+day)",
    phrase(
      '(?:reply|say|shout|holler|nudge|ping|tag|message|write|tell (?:me|us))(?: [\\w\'"]+){0,5} ',
      "(?:when (?!convenient)|if (?:it|that|you|they|he|she|anything|nothing|there)\\b|and (?:i|we)(?:'ll| will))",
    ),
    'next (?:word|update|news|post|message|bulletin|report) (?:here )?(?:at|by|on|from|in|before|tomorrow|tonight|today)|(?:find|look for|meet|catch) you (?:again )?(?:once|when|after|at|as soon)',
    '(?:more|word|news|an update) from (?:me|us) (?:at|by|on|before|tomorrow|tonight|today|within|in)|(?:ring|call|text|phone|message) me (?:direct(?:ly)?|on|at|any ?time|day or night)|(?:you|she|he|they|your \\w+) hears? (?:it )?(?:from|first|by|on|at|tomorrow|tonight|today)',
    "(?:is|are|am|i'm|we're|'s|'re) (?:now )?(?:ringing|calling|phoning|writing to|messaging|texting|emailing|visiting|meeting|coming to(?: see)?|driving to) you|i'm (?:on|here|at|around|up) (?:\\w+ ){0,4}(?:all (?:night|day|evening|weekend)|until|till|for as long)|asked (?:[\\w']+ ){1,6}to (?:ring|call|phone|text|write to|message|visit|meet) you",
  ],
  fr: FRENCH_FOLLOW_UP,
});
