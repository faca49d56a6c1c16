import type { Situation } from './template';

/**
 * Words by which a post in English tells what happened, over its readable form (lower case, no accents). They only
 * order the templates on offer; what a post is worth is judged elsewhere. The heavier of two rows of a situation counts.
 */
export const CUES_EN: readonly (readonly [Situation, number, RegExp])[] = [
  [
    'safety',
    3,
    /\b(?:burnt|burned|burns) (?:my|his|her|our|me|down|the)\b|\b(?:caught fire|on fire|flames|sparks?|sparked|sparking|electric shock|electrocuted|melt(?:ed|ing)|overheat\w*|explod\w+|smoking|gas leak|smell of (?:gas|burning)|injur\w+|choking|choked|blisters?|swollen|rash|bleeding|stitches|allergic|anaphyla\w+|food poisoning|poisoned|dangerous|unsafe|hazard|hurt my|broke my (?:arm|leg|wrist|ankle)|(?:made|making) (?:me|us|him|her|them) (?:\w+ )?(?:ill|sick)|vomiting)\b/,
  ],
  [
    'safety',
    3,
    /\b(?:glass|metal|plastic|needle|screw|nail|blade|shard|mould|mold|maggots?|insect|bleach)\b.{0,25}\bin(?:side)? (?:a|my|our|the|your|his|her|this)\b.{0,40}\b(?:food|soup|salad|meal|burger|pizza|bread|jar|tin|can|bottle|drink|yogh?urt|milk|rice|cereal|cake|chocolate|puree|baby|sandwich|pouch|formula|sauce|curry|pie)\b/,
  ],
  [
    'safety',
    3,
    /\b(?:ended up|rushed|taken|carted off|admitted|spent) .{0,25}\b(?:hospital|a&e|casualty|the er|emergency room)(?!\w)|\b(?:hospital|a&e|casualty|emergency room)\b.{0,30}\b(?:after (?:your|eating|using|drinking)|because of your|thanks to your|from your)\b/,
  ],
  [
    'safety',
    2.5,
    /\b(?:doors? .{0,15}open(?:ed)? .{0,20}(?:wrong side|moving|motion)|(?:onto|on) the (?:tracks|rails|hard shoulder)|brakes? (?:failed|went)|(?:driver|pilot) .{0,30}(?:texting|on (?:his|her|the) phone|drunk|asleep|speeding|red light)|nearly (?:killed|died|fell|hit)|could have (?:died|killed|been killed)|trapped (?:in|inside)|(?:slipped|tripped|fell) .{0,20}(?:stairs|floor|platform|step))\b/,
  ],
  [
    'dataLeak',
    3,
    /\b(?:data (?:breach|leak)|leaked|gdpr|my (?:personal )?(?:data|details) (?:\w+ )?(?:leaked|exposed|online|shared|sold)|cc'?d|in (?:the )?cc|bcc)\b/,
  ],
  [
    'dataLeak',
    3,
    /\b(?:someone|somebody|a stranger|another (?:customer|person)|other (?:customers?|people))(?:'s|s'|s)? .{0,15}\b(?:account|details|balance|order history|orders|data|address|statements?|invoices?|bookings?|medical|records?|name)\b|\b(?:logged|signed) in\b.{0,40}\b(?:mr|mrs|ms|miss|dr|someone|somebody|not (?:me|mine))\b|\bwho(?:'s| is| can| else)\b.{0,15}\b(?:see|look\w*|read\w*)\b.{0,12}\bmine\b/,
  ],
  [
    'discrimination',
    3,
    /\b(?:racis\w+|sexis\w+|homophob\w+|transphob\w+|islamophob\w+|ableis\w+|antisemit\w+|discriminat\w+|profil(?:ed|ing)|wheelchair|the ramp|step-free|guide dog|assistance dog|hijab|turban|headscarf|two (?:men|women|mums|dads)|(?:only|just) (?:the )?(?:black|brown|asian|muslim|him|her|us)|every white)\b|\b(?:because|cos|cause) (?:i'm|i am|we're|we are|he's|she's|of (?:my|his|her|our) (?:skin|accent|name|age|religion|disability)) ?(?:black|gay|asian|muslim|jewish|disabled|trans|deaf|blind|a woman|too old)?\b/,
  ],
  [
    'boycott',
    3,
    /#(?:boycott|cancel|delete|ditch|quit)\w+|\b(?:boycott\w*|stop (?:buying|using|shopping|giving)|(?:everyone|everybody|all of you|we|people)(?: \w+){0,3} (?:should|must|need to|let's) (?:leave|quit|switch|cancel|drop)|join (?:us|me)|(?:delete|cancel|close) your (?:account|subscription|app|order)s?|(?:don't|do not|never) (?:buy|shop|give|spend|book|order|use) .{0,30}(?:another|until|again|from them|with them|any ?more)|not (?:a|one|another) (?:penny|pound|cent|dollar) .{0,15}(?:to|until|from)|vote with your)\b/,
  ],
  [
    'press',
    3,
    /\b(?:journalist|reporter|producer (?:at|for|on|with)|i (?:present|produce|host|edit|write for)|press (?:office|contact|team|officer|enquir\w+)|for comment|(?:a|your) (?:statement|comment) (?:by|on|before|about|from)|(?:news|consumer|city|business) (?:desk|editor)|on (?:air|the show|our show|the programme)|\w+ (?:fm|radio|news|tv) here|interview|writing (?:a|an) (?:piece|article|story)|right of reply)\b/,
  ],
  [
    'rumour',
    2.4,
    /\b(?:is it true|(?:any|some) truth|rumou?rs?|(?:i|we)(?:'ve)? (?:just )?(?:heard|read|saw|seen) (?:that|you|somewhere|online|on)|(?:people|everyone|they|someone|neighbou?r|friend|colleague|mate)(?:'s| is| are|s)? (?:all )?(?:says?|saying|swears?|reckons?|claims?|told me|tells me)\b.{0,60}\?|hoax|fake news|apparently you(?:'re| are)?|so you(?:'re| are) (?:closing|selling|leaving|moving))\b/,
  ],
  [
    'badRecovery',
    2.6,
    /\b(?:still not (?:fixed|sorted|resolved|working|repaired)|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:time (?:you|i've (?:had|asked|reported|sent))|replacement|engineer|technician|visit|repair|attempt|plumber|apology|complaint)|(?:replacement|engineer|technician|visit|repair|attempt|complaint|ticket) (?:number |no\.? )?(?:two|three|four|five|[2-9])|the replacement (?:is|was|has|also|broke|arrived)|you (?:fixed|repaired|replaced|promised|swore|assured|apologi[sz]ed|said (?:it|you|this|someone))|promised (?:a|me|to|it|us)|(?:another|your|more|empty) apolog(?:y|ies)|again and again|wrong again)\b/,
  ],
  [
    'noAnswer',
    2.2,
    /\b(?:(?:no|zero|without an?|not one|never (?:a|any)) (?:reply|replies|answer|response|acknowledge?ment)|(?:nobody|no one|no-one) (?:answers|answered|replies|replied|responds|responded|picks? up|reads|gets back|called|calls)|(?:ignor(?:ed|ing|es)) (?:me|us|my|our|every|all)|on hold|chatbot|hello\?|anyone (?:home|there|alive)|call ?back|ghost(?:ed|ing)|cut (?:me )?off|unanswered|(?:\d+|two|three|four|five|six|seven|eight|ten|several|many|countless) (?:e-?mails?|messages?|dms?|calls|letters|tickets|voicemails?|times i('ve)? (?:called|rung|written|emailed))|(?:hours?|\d+ ?min\w*|minutes) of .{0,12}music|get hold of (?:anyone|somebody|someone|a human)|(?:a|one) (?:human|real person))\b/,
  ],
  [
    'outage',
    2.4,
    /\b(?:outage|offline|servers?|503|status page|power cut|blackout|in the dark|(?:no|without(?: any)?|lost|losing) (?:internet|signal|power|electric\w*|water|hot water|heating|gas|service|connection|network|broadband|wi-?fi|phone line)|(?:is|are|was|were|went|gone|been|still|all) (?:\w+ )?down(?! (?:to|the|with|for|on|at|in|here|there|by))|(?:whole|entire) (?:street|town|village|area|road|building|estate|city|region|postcode|office)|(?:nobody|no one|none of us) (?:\w+ ){0,3}can (?:pay|log|call|connect|get|use|withdraw))\b/,
  ],
  [
    'bug',
    2,
    /\b(?:your (?:app|website|site|portal|checkout)|the app|app (?:shows|says|won't|keeps|is|has|just|crashes)|website|log(?:ging)? ?in|logged me out|crash(?:es|ing)|bugs?|buggy|glitch\w*|error (?:code|message|\d+)|(?:since|after|latest|last|new|'s|the) (?:update|version)|reinstall\w*|(?:blank|white|frozen|black) (?:page|screen)|(?:code|password|link|button|qr code|form|page|checkout|basket|barcode) .{0,40}(?:won't|doesn't|does not|expired|invalid|not (?:work|load)\w*|fails?|loops?|throws|sends me back|back to the start)|settings? .{0,30}(?:reset|won't|keeps?|don't))\b/,
  ],
  [
    'billing',
    2.3,
    /\b(?:charged (?:me|us|my|twice|for|again|\S?\d)|charg(?:ing|e) (?:me|us)|overcharg\w+|double.charg\w+|billed|my bill|bill(?:s)? (?:is|was|has|keeps|for|went|says)|invoice|direct debit|standing order|taking (?:my )?money|took (?:the |my )?(?:money|payment)|debited|subscription|price (?:went|has gone|rise|hike)|late fee|hidden (?:fee|charge)s?|still (?:being )?(?:paying|charged|taking|help\w+)|(?:taken|gone|went) (?:out )?(?:twice|two times))\b|(?:[£$€] ?\d[\d.,]*|\b\d[\d.,]* (?:quid|pounds|dollars|euros)).{0,45}\b(?:plan|tariff|contract|calls?|every month|a month|per month|month|roaming|for nothing|extra|instead of)\b/,
  ],
  [
    'refund',
    2.5,
    /\b(?:refund\w*|money back|reimburs\w+|my (?:deposit|money)\b.{0,25}\b(?:back|please|where|when|return\w*)|(?:see|get|give|want|need|have|return)\b.{0,30}\b(?:(?:my|our|their|the) money|it back|my deposit)|(?:keep|keeping|kept) (?:the|my|our|his|her)\b.{0,25}\b(?:fee|deposit|money|payment|cash|month)|not (?:a|one) (?:penny|cent) (?:back|in|on)|still not a penny|compensation|(?:returned|sent (?:it|them|everything) back)\b.{0,70}\b(?:still|nothing|waiting|no sign|where))\b|(?:like|want|need|have|get)\b.{0,12}\bmy [£$€]\d/,
  ],
  [
    'wrongItem',
    2.4,
    /\b(?:wrong (?:item|size|one|order|colou?r|product|recipe|card|shoes?|dress|model|flavou?r|book|food|meal|pizza|shopping|thing)|not what i ordered|(?:ordered|asked for|wanted|paid for|expected|bought)\b(?:(?!\b(?:not|never|still|ago|waiting|tracking)\b).){0,60}\b(?:received|got|sent|delivered|came|arrived|turned up)(?: (?:a|an|the|me|two|one|with))\b|sent me (?:a|the|an) (?:different|wrong)|someone else'?s (?:order|shopping|parcel|food)|instead of (?:my|the|a|what)|(?:my|the|our) \w+(?: \w+)? (?:is|are|was|were) (?:missing|not (?:there|in (?:the|it|my)))|missing from (?:my|the)|(?:vegetarian|vegan|veggie|halal|kosher|gluten.free)\b.{0,60}\b(?:delivered|sent|gave|served|got|received))\b/,
  ],
  [
    'broken',
    2.1,
    /\b(?:broken|damaged|smashed|crack(?:s|ed)?|faulty|defective|in (?:pieces|bits)|shattered|dented|scratched|chipped|ripped|torn|peel(?:s|ing|ed)|snapped|missing (?:a )?(?:leg|part|screw)s?|one leg missing|split|stopped working|(?:doesn't|does not|won't|never) (?:work|turn on|switch on|charge|close)|(?:came|fell|falls|comes|fallen|falling) (?:off|apart|undone)|(?:died|dead|gave up|packed (?:in|up)|conked out|gone) (?:after|within|on me|on day|already)|(?:zip|handle|strap|heel|button|lid|seam|hinge|wheel|motor|battery|screen|sole)s? (?:has |have |is |are |just |already )*(?:gone|went|broke|off|died|failed|stuck|loose)|(?:second|third|one|two|first|few) (?:wears?|wash(?:es)?|uses?))\b/,
  ],
  [
    'lost',
    2.2,
    /\b(?:lost (?:my|our|the|it|a|in)|(?:is|been|got|gone|was) (?:lost|missing)|never (?:arrived|came|turned up|reached)|(?:not|never) received|(?:says?|said|shows?|marked|tracking|supposedly|'|") ?(?:it's |as |it was |that it was )?delivered|signed for|safe place|(?:wrong|another|different|somebody else's|someone else's) (?:house|door|address|flat|porch)|(?:suitcase|luggage|bags?|case)\b.{0,35}\b(?:did not|didn't|never|missing|lost|where|still in|nobody)|without my (?:suitcase|luggage|bag)|missing (?:parcel|package|suitcase|bag)|vanished|disappeared|stolen)\b/,
  ],
  [
    'late',
    1.9,
    /\b(?:(?:is|are|was|were|running|min\w*|hours?|hrs?|days?|weeks?|so|always|again) late|late (?:again|as usual|every)|delay\w*|behind schedule|overdue|still (?:waiting|nothing|not here|no sign)|out for delivery|(?:day|week|month) (?:two|three|four|five|six|\d+) (?:of|and|now|without|waiting)|took the day off|(?:hasn't|haven't|still not) (?:arrived|come|moved|turned up|shown)|(?:days?|weeks?|months?|hours?|minutes?) (?:waiting|later|and counting)|waiting (?:for|since) .{0,20}(?:days?|weeks?|months?|hours?|\d)|ordered\b.{0,40}\b(?:days?|weeks?|months?) ago|(?:was|were) (?:due|meant to|supposed to)|arriving (?:today|tomorrow|soon)|where(?:'s| is| are) (?:my|our|the) (?:order|parcel|delivery|package|food|train|bus|sofa)|(?:delivery|time) slot|slot (?:was|is)|no.show|(?:nobody|no one|never) (?:came|showed|turned up)|(?:two|three|four|\d) ?(?:h\d*|hours?) (?:for|to))\b/,
  ],
  [
    'cancelled',
    2.2,
    /\b(?:cancell?(?:ed|ing|s|ations?) (?!in (?:january|february|march|april|may|june|july|august)|my (?:subscription|contract|plan|membership))|cancell?ed$|cancelled[.,!;:]|bumped|overbooked|called off|scrapped|axed|pulled (?:the|my|our)|taken off the (?:board|timetable)|(?:no|not a single) (?:trains?|bus(?:es)?|flights?) (?:today|tonight|running|from|until)|(?:you|they) (?:just )?cancell?ed (?:my|our|the|us|it))/,
  ],
  [
    'staff',
    2.3,
    /\b(?:rude(?:ness)?|attitude|shouted at|(?:sworn?|swore|yelled|screamed|laughed|snapped|sneered) at|rolled (?:his|her|their) eyes|talked down to|humiliated|hung up on|(?:put|slammed) the phone down|treated (?:me|us|him|her) like|patroni[sz]\w+|your (?:staff|receptionist|agent|adviser|advisor|manager|driver|waiter|waitress|cashier|conductor|guard|employee|nurse|engineer|man|woman|guy|lady) (?:was|is|just|had|refused|told|called|made|said|at)|(?:man|woman|guy|lady|girl|lad|bloke) (?:at|on|behind) (?:the |your )?(?:till|desk|counter|door|gate|checkout|reception))\b/,
  ],
  [
    'crisis',
    3,
    /\b(?:explosion|evacuat\w+|collapsed|derail\w*|(?:train|plane|coach|bus|ferry) crash\w*|crash(?:ed)? (?:at|in|near|on|into)|(?:on (?:its|their) side|off the (?:rails|tracks))|capsized|sinking|victims?|casualties|(?:people|anyone|anybody|passengers) (?:hurt|injured|dead|trapped|killed)|(?:fire|blaze|shooting|stabbing) (?:at|in|on) (?:your|the) (?:\w+ )?(?:factory|site|store|shop|warehouse|station|depot|hotel|plant|office|building|stadium)|(?:is|was|are) (?:my|everyone|everybody|anyone)\b.{0,25}\b(?:safe|alive|on (?:it|board|that)|among))\b/,
  ],
  [
    'thanks',
    2.2,
    /\b(?:thank you|thanks (?:to|so much|a lot|for (?!nothing))|huge thanks|shout ?out|well done|brilliant (?:service|team)|legends?|kudos|(?:big |much )?love to|saved (?:my|our) (?:day|week|trip|life|holiday|evening)|credit to|hats off|made (?:my|our) day|(?:that is|that's) how (?:you|it)|couldn't have been (?:kinder|more helpful|nicer)|no fuss|so (?:kind|helpful)|went above|above and beyond|impressed)\b/,
  ],
  [
    'question',
    1.2,
    /\b(?:(?:can|could|may|should) (?:i|we|you)|do (?:you|i|we)|does (?:the|it|your)|is (?:it|there) (?:possible|a|any|ok)|are there|which|what time|when (?:do|does|is|are|will) (?:you|the|your|i)|how (?:do|can|long|much|many)|where (?:can|do) (?:i|we))\b.{0,120}\?/,
  ],
];
