import type { RiskPair } from './pair';

const TROUBLE =
  "(no|not|never|without|nobody|late|delayed|lost|missing|refused|refusing|refuse|refuses|cancelled|stuck|stranded|waiting|waited|wait|hours|cut off|ignored|left|still|failed|broken|denied|don't|won't|can't|cannot|couldn't|wouldn't|didn't|hasn't|isn't|nothing|freezing|on hold)";

/** What raises a risk in English by two things told together, in either order and across sentences. */
export const PAIRS_EN: readonly RiskPair[] = [
  {
    risk: 'vulnerable',
    one: '(elderly|pensioner|pensioners|frail|housebound|bedridden|bedbound|terminally ill|in a wheelchair|wheelchair user|<number> weeks pregnant|months pregnant|heavily pregnant|pregnant (wife|women|woman|and|with)|newborn|premature baby|dementia|alzheimers|parkinsons|diabetic|insulin|epileptic|epipen|dialysis|oxygen (machine|tank|concentrator|supply|at home)|ventilator|cpap|nebuliser|chemo|chemotherapy|stoma|feeding tube|autistic|disabled (son|daughter|mum|dad|mother|father|brother|sister|wife|husband|child|customer|passenger|and|man|woman)|(registered|severely|am|im|is|profoundly) (disabled|deaf|blind)|after (surgery|a stroke|my operation|an operation)|just had (surgery|a stroke|an operation|a baby)|heart (condition|patient|attack)|cerebral palsy|special needs|asthmatic|care home|carer for|baby formula|stairlift|hospital bed|panic alarm|pendant alarm|lifeline)',
    other: TROUBLE,
    within: 16,
  },
  {
    risk: 'vulnerable',
    one: '(my (mum|mam|mom|dad|mother|father|nan|nana|gran|grandma|grandad|granddad|grandmother|grandfather|aunt|uncle|neighbour|parents|grandparents|in laws|kids|children|son|daughter|baby|toddler|twins|wife)|(his|her|their) (seventies|eighties|nineties|70s|80s|90s)|<number> (year|yr|month|week) old|<number> yo|aged <number>|is <number>|two year old|little one|little ones|young child|young kids|small children|the baby|a baby|old lady|old man)',
    other:
      '(no (heating|heat|hot water|water|power|electricity|gas|phone|landline|food|medication|medicine|signal|toilet|air con)|without (heating|heat|hot water|water|power|electricity|gas|a phone|his|her|food|medication|medicine|any heating|any hot water|any way)|freezing|all alone|on (his|her|their) own|left alone|lives alone|living alone|outside in the (cold|rain|dark|snow)|in the (cold|rain|dark)|cannot walk|cant walk|cant call|cannot call|call for help|999|stranded|unaccompanied|hospital appointment|wheelchair|oxygen|medication|insulin|inhaler|alone at|dumped (at|on)|tricked|talked into|conned into|scared|terrified|shivering|oven|heatwave|overheating|dehydrated)',
    within: 22,
  },
  {
    risk: 'billing',
    one: '(charged|charging|charge|billed|billing|bill|invoice|invoiced|debited|deducted|taken|took|takes|direct debit|payment|payments|withdrawn|money|deposit|refund|refunded|credit|fee|fees|subscription|premium)',
    other:
      '(twice|two times|three times|double|doubled|triple|again|wrong (amount|account|person|tariff|price)|more than (agreed|quoted|it should|i owe|the quote)|instead of <number>|instead of £|never (agreed|authorised|authorized|ordered|signed|asked|used|received|wanted|had|subscribed)|did not (agree|authorise|authorize|order|sign|ask|use|owe)|didnt (agree|authorise|authorize|order|sign|ask|use|owe)|dont owe|do not owe|after (i|we) (cancelled|left|moved|closed|returned|switched)|even though (i|we) (cancelled|left|moved|closed|returned|paid)|already (paid|cancelled|returned)|without (permission|authorisation|my permission|consent|my consent|asking|warning|notice|telling)|nobody (told|mentioned|warned)|no explanation|not on the (quote|contract|menu)|refusing to (refund|give|return|pay)|wont (refund|give|return|pay)|still (waiting|not|no|havent|hasnt)|never (came|arrived|appeared|credited|went|showed)|out of nowhere|unauthorised|unauthorized|by mistake|estimated|overdrawn|into overdraft|keep taking|keeps taking|kept (taking|my)|pocketed|keeping my)',
    within: 12,
  },
  {
    risk: 'discrimination',
    one: '(wheelchair|guide dog|assistance dog|service dog|hijab|headscarf|turban|niqab|sikh|muslim|jewish|black|brown|asian|african|arab|roma|gay|lesbian|trans|same sex|two (dads|mums|men|women)|my accent|his accent|her accent|my skin|foreign name|my surname|deaf|blind|disabled|disability|autistic|down syndrome|stammer|stutter|breastfeeding|pregnant|hearing aids|sign language|dark skin|my (boyfriend|girlfriend|husband|wife) and i)',
    other:
      '(refused|refuses|refusing|turned away|denied|kicked out|thrown out|asked to leave|told to leave|made to leave|would not let|wouldnt let|wont let|not welcome|no entry|only ones|only one|everyone else|other passengers|other customers|white (people|customers|passengers|guy|man|woman|couple|family)|different treatment|treated (differently|like|worse)|less than|second class|humiliated|humiliating|mocked|mocking|laughed at|imitated|mimicked|stared|searched|stopped|followed|accused|suspicious|drove off|drove past|too much trouble|fire hazard|make people uncomfortable|uncomfortable|disgusting|people like|your kind|back to)',
    within: 18,
  },
  {
    risk: 'boycott',
    one: "(everyone|everybody|all of you|people|folks|friends|guys|anyone|we|let's|lets|join|please|retweet|rt|share|tell|spread|who else|who is|who's)",
    other:
      "(stop (buying|using|shopping|giving|paying|supporting|going)|don't (buy|shop|use|give|fly|book|order|spend|support)|do not (buy|shop|use|give|fly|book|order|spend|support)|never (buy|shop|spend) (from|at|with)? (them|here|there)|avoid (this|these|them|like)|stay away|steer clear|cancel (your|our|their) (subscription|subscriptions|contract|contracts|account|accounts|membership|memberships|order|orders|booking|bookings|policy|policies)|close (your|our) (account|accounts)|delete (the|their|your|this) app|take (your|our) (money|business|custom) (elsewhere|away|somewhere)|(vote|voting) with (your|our) (wallet|wallets|feet)|hit them where|walk away from|petition|mass cancellation|uninstall|not a penny|boycott*|delist|name and shame)",
    within: 14,
  },
  {
    risk: 'threat',
    one: "(i'll|i will|i am going to|i'm going to|im going to|im gonna|gonna|i swear|swear|next time|somebody|someone|we will|we'll|we are coming|coming for|wait until|i know where|said he would|said he'd|threatened|threatening|threatens)",
    other:
      '(smash|smashing|punch|punching|stab|shoot|beat (you|him|her|them|up|the)|break (your|his|her|their) (legs|face|neck|jaw|nose|arms|fingers|windows)|burn (it|your|the|down|this)|kill (you|him|her|them|someone|somebody)|hurt (you|him|her|them|someone|somebody)|slap|throttle|strangle|knock (you|him|his|her) (out|teeth|block)|run (you|him|her|them) over|get (hurt|whats coming|what is coming|a beating|his face)|with a (bat|knife|hammer|gun|brick|crowbar|baseball)|brick through|torch (the|your)|blow (up|your|the)|bomb|where (you|he|she|they) (live|lives|work|works|park)|what time (you|he|she|they) (finish|finishes|leave|leaves)|come (to|down to|round) (your|his|her) (house|home|office|shop|depot)|sort (him|you|them) out|bury (you|him)|watch (your|his|her) back|regret (it|this|the day)|bleed|end (you|him)|rip (your|his|her) (head|face))',
    within: 12,
  },
  {
    risk: 'privacy',
    one: "(someone else's|somebody else's|stranger|strangers|another (customer|patient|person|user|client|family|passenger|member|tenant)|other (people's|customers|patients|users|clients|people)|wrong (person|address|email|number|customer|patient)|a random|my ex|my neighbour|my neighbours|my boss|my employer|my landlord|my husband|everyone|anyone|third party|third parties|whole (office|class|mailing|shop|queue|waiting)|not mine|isn't mine|never met|not me|not my)",
    other:
      '((my|our|their|his|her|the|full|home|personal|private|bank|medical|contact|customer) (details|data|address|addresses|phone number|number|statement|statements|records|record|account|information|info|prescription|results|passport|booking|bookings|order history|payslip|invoice|file|files|photos|messages|letters|diagnosis|bank details|salary|email address|emails|medical|account number)|date of birth|names and|name and address|sort code|card number|order history|gdpr|data protection|cctv footage)',
    within: 9,
  },
  {
    risk: 'outage',
    one: '(internet|broadband|wifi|signal|network|service|app|website|site|server|servers|system|systems|login|power|electricity|water supply|phone line|phone lines|landline|mobile data|card payments|card machines|cash machines|tv|platform|checkout|portal|online banking|trains|hot water|fibre)',
    other:
      '(whole (street|village|town|road|estate|area|building|office|block|region|city|team|school|company)|entire (street|village|town|road|estate|area|building|office|block|region|city|team|school|company)|all (our|my|the|of) (neighbours|colleagues|customers|flats|us|street|staff)|neighbours|everyone (i know|here|else|in)|nobody (can|in|here|at)|no one (can|in|here|at)|none of us|thousands of|hundreds of|nationwide|countrywide|across the (country|city|uk|region|county)|everywhere|anyone else|anybody else|is it just me|just me|same here|same for|postcode|completely dead|totally dead|completely down|every (shop|store|branch|customer|household))',
    within: 14,
  },
  {
    risk: 'distress',
    one: "(i|i'm|im|i've|ive|my|me|myself|we)",
    other:
      "((can't|cannot|can not|couldn't) (cope|take (it|this|any|anymore)|do this|go on|breathe|sleep|stop (crying|shaking)|eat|function|face)|at (breaking point|my wits end|rock bottom|the end of my)|breaking point|in (tears|bits|pieces)|crying|sobbing|broke down|break down in tears|breakdown|panic (attack|attacks)|anxiety (through|attack|is|so bad)|shaking|suicidal|end it all|end my life|kill myself|want to die|wish i was dead|no reason to|nothing left|lost everything|losing my (home|house|job|mind)|not sleeping|haven't slept|havent slept|mental health|depression|depressed|desperate|destroyed me|destroying me|ruined my life|ruining my life|giving up|pushed me (over|to)|making me ill|on antidepressants|feed my (kids|children|family|baby)|food bank|choose between|eating or heating|sleeping in my car|homeless|self harm*)",
    within: 6,
  },
  {
    risk: 'safety',
    one: '(my (son|daughter|baby|child|kid|kids|wife|husband|mum|dad|mother|father|partner|gran|nan|hand|hands|finger|fingers|face|foot|leg|arm|eye|eyes|back|skin|scalp|mouth|lip|tooth|teeth|head|knee|throat|house|home|kitchen|bedroom|dog|cat)|me|us|she|he|toddler|passengers|someone)',
    other:
      '(burned|burnt|burns|scalded|sliced|gashed|cut open|bleeding|blood everywhere|stitches|a&e|a and e|hospitalised|hospitalized|in hospital|ambulance|concussion|fractured|unconscious|electrocuted|electric shock|choked|choking on|allergic reaction|swelled up|vomiting|throwing up|food poisoning|threw up|rash|blisters|caught fire|in flames|filled with smoke|full of smoke|exploded|crashed into|nearly (hit|killed|crushed|ran)|almost (hit|killed|crushed|ran)|trapped (in|inside|under)|gas leak|carbon monoxide|fumes|brakes failed|fell (down|through|from|onto|over)|collapsed (on|under))',
    within: 10,
  },
];
