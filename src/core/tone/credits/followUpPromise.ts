import { creditFor } from './credit';

/** Says that we come back, or stay until it is settled. */
export const followUpPromise = creditFor({
  en: [
    "(?:i|we|someone|a colleague|our \\w+)(?:'ll| will|'m going to| shall)(?: then| also| personally| both| all)? (?:get back|come back|update|keep (?:you|everyone|this|posting|checking|an eye)|follow (?:up|this|it)|check (?:back|in|again|with you|that|how)|write (?:to you |here )?(?:again|back|by|before|tomorrow|today|tonight|at|on|once|when|as)|message you|dm you|let you know|call you|phone you|ring you|be (?:back|in touch)|report back|post|tell you|reply|confirm|stay|contact you|send you (?:an update|news|the)|see (?:this|it) through|share|answer|return to you|not (?:let|stop|close|leave|drop)|make sure)",
    "and (?:then |i'll |we'll |will )?(?:write|call|message|get back|reply|report back|update|tell|phone|ring|come back|dm|let|keep|confirm)(?: back)?(?: to)? (?:you|here|posted|by|tomorrow|today|tonight)",
    "until (?:it|this|that|everything|you(?:'re| are| have)|your \\w+|the \\w+)(?:'s| is| are| has| have)? ?(?:\\w+ )?(?:fixed|settled|sorted|resolved|solved|right|back|done|happy|working|satisfied|arrives?|answer\\w*|closed|refunded|home)",
    "(?:keep|keeping) (?:you|everyone) (?:posted|updated|informed)|(?:next |another )?update (?:here |from (?:me|us) )?(?:by|at|before|within|tomorrow|today|in|every)|stay(?:ing)? (?:on (?:this|it)|with you|in touch)|(?:tell|let) (?:me|us) (?:know )?(?:if|whether|how) (?:it|that|this|anything|you)|i(?:'m| am) following (?:this|it|your)|hear from (?:me|us)",
  ],
  fr: [
    "(?:je|nous|on) (?:reviens|reviendrai|reviendrons|revenons|revient|referai|referons|refais|repasse|repasserai|repasserons|resterai|resterons|reste|restons|suivrai|suivrons|suis (?:cela|votre|personnellement|ce|le|la)|suivons|verifierai|verifierons|m'assure|m'assurerai|nous assur|ne (?:lache|lacherai|lacherons|lachons|ferme)|posterai|publierons|publierai|garde|gardons|donnerai|confirmerai|confirmerons|veille)",
    '(?:je|nous|on) (?:vous|te) (?:tiens|tiendrai|tiendrons|tenons|tient|recontacte\\w*|reecri\\w*|rappelle\\w*|rappellerai|recontacterai|recontacterons|ecrirai|ecrirons|redirai|redirons|dirai|dirons|donne|donnons|donnerai|donnerons|confirme|confirmons|confirmerai|confirmerons|repondrai|repondrons|reponds|previens|previendrai|prevenons|previendrons|appelle|appellerai|contacterai|contacterons|informe|informerai|informerons|ecris|recontactons|rappelons|envoie|enverrai|enverrons)',
    "jusqu'a (?:ce que|la resolution|ce qu'|la fin|votre|son|reception)|(?:vous|te) (?:tenir|tiendrons|tenons) (?:au courant|informee?s?)|(?:prochain |nouveau )?point (?:ici |complet )?(?:a|demain|avant|ce|dans|d'ici|sous|toutes)|(?:dites|redites|confirmez)[- ](?:moi|nous) si|vous serez (?:rappele|recontacte|prevenu|informe)\\w*|des nouvelles (?:avant|demain|d'ici|ce|dans|sous|aujourd)",
  ],
});
