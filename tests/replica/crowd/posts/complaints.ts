import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const bad = writer('en', true);

/** Complaints in English: small and large, polite and furious, plain and sarcastic. */
export const COMPLAINTS: ScriptedPost[] = [
  bad(
    'harriet_sloe',
    '@ValmereRail 35 minutes outside Brennick without a single announcement. Is anybody driving this thing?',
  ),
  bad('quietmornings', 'Paid for first class, stood next to the toilet for two hours. Never again @ValmereRail'),
  bad(
    'tobin_wray',
    '@ValmereRail your website took my money and gave me no ticket. Support says “wait 10 working days”. For YOUR mistake?',
  ),
  bad(
    'pia_lindqvist',
    '@ValmereRail the heating in coach C has been broken since Tuesday. My kids are sitting in their coats.',
  ),
  bad(
    'geoffbarrow61',
    '@Quillpost driver left my insulin on the doorstep in full sun. That is a medicine, not a book. Somebody could have died.',
    { reach: 3 },
  ),
  bad(
    'dalia_n',
    'Called @ValmereRail four times today. Four. Each time the line dropped after twenty minutes of piano.',
  ),
  bad('marshlight', 'Not a single working toilet on the 16:20 to Greyhaven. Disgusting @ValmereRail'),
  bad('ronnie_pell', '@ValmereRail I was fined for a ticket your own machine refused to print. Explain that to me.'),
  bad(
    'esther_voss',
    'I have been a customer for eleven years @ValmereRail and today a conductor called my son a liar in front of everyone. I expect an apology.',
    { reach: 3 },
  ),
  bad('wil_ackerman', '@Quillpost says delivered. Camera says nobody came. Who is lying here?'),
  bad('norabeck__', 'Cancelled. Cancelled. Delayed. Cancelled. Lovely board you have there @ValmereRail'),
  bad(
    'juno_harte',
    '@ValmereRail smoke in coach 4 of the 08:15 and your staff told us to “just move along”. Are you serious?',
    { reach: 4 },
  ),
  bad('the_real_pim', '@ValmereRail my season ticket costs more than my rent and I still cannot get a seat. Robbery.'),
  bad(
    'sol_abernethy',
    'Third email to @ValmereRail about the missing refund. Third automatic answer. Is there a human in the building?',
  ),
  bad(
    'iris_k_fen',
    '@ValmereRail you changed my booking without asking and now we are seated apart from our 4 year old. Please fix this today.',
  ),
  bad(
    'bram_hollis',
    'Whoever designed the new @ValmereRail app has never bought a ticket. It logs me out at every step.',
  ),
  bad(
    'lottie_marwood',
    '@ValmereRail door closed on my arm at Ostrey. Bruised from wrist to elbow. I want a name and a report.',
    { reach: 3 },
  ),
  bad(
    'ken_tarrant',
    'Great, another “signal issue”. @ValmereRail at this point just tell us you do not own any trains.',
  ),
  bad('mina_orlov', '@ValmereRail why does everybody else on the train know it is cancelled before your own app does?'),
  bad(
    'gus_pettifer',
    '@Quillpost parcel arrived crushed, soaked and opened. Contents gone. Your form asks me to “upload the contents”.',
  ),
  bad('haziq_dune', 'Your inspector told my wife to go back where she came from. @ValmereRail I have it on video.', {
    reach: 5,
  }),
  bad(
    'celia_thorn',
    '@ValmereRail still waiting for the compensation promised on 3 June. It is not about the money any more, it is about manners.',
  ),
  bad('otto_brandl', '@ValmereRail no lift at Harrow Quay for the seventh week. My mother is 82.'),
  bad('jess_underhill', 'So @ValmereRail sells 400 tickets for 200 seats and calls it a “popular service”. Sure.'),
  bad('freddie_moxon', '@ValmereRail lost my bike. LOST. A whole bike. From a locked compartment.'),
  bad(
    'amara_quist',
    '@ValmereRail you published my full name and phone number in your reply to me yesterday. Take it down now.',
    { reach: 3 },
  ),
  bad('pete_lanyard', 'Coffee on the 07:05: cold. Seat: wet. Train: late. Price: up again. Cheers @ValmereRail'),
  bad(
    'vera_stokes',
    '@ValmereRail the staff at Dunmere were so rude that an old man left in tears. Train your people.',
  ),
  bad('liamfromvelles', '@ValmereRail stop answering with “send us a DM” when you never read them.'),
  bad(
    'rosa_pemberton',
    '@ValmereRail my daughter has asthma and a man smoked in the coach for an hour while your staff looked away.',
    { reach: 2 },
  ),
  bad(
    'hollis_green',
    'Booked a table, a sleeper and a bike space. Got none of the three. @ValmereRail this was our honeymoon.',
  ),
  bad(
    'craig_notley',
    '@Quillpost customs fee charged twice and nobody picks up. I will dispute it with my bank tomorrow.',
  ),
  bad('sunniva_ek', '@ValmereRail your replacement bus drove straight past the stop. Eleven of us in the rain.'),
  bad('dev_raman_', 'Account hacked, card used for six tickets I never bought, and @ValmereRail asks ME to prove it.', {
    reach: 3,
  }),
  bad('maude_finch', '@ValmereRail not happy at all. The guide dog space was full of suitcases and nobody cared.'),
  bad('tom_okeeffe', '@ValmereRail the 17:48 leaves four minutes early now? Since when? I watched it go.'),
  bad('shelley_brook', 'If @ValmereRail does not refund me by Friday my lawyer will write the next message.', {
    reach: 2,
  }),
  bad(
    'ali_westerly',
    '@ValmereRail broken glass on the floor of coach B, reported at 9, still there at 3. My toddler crawled through it.',
    { reach: 3 },
  ),
  bad('bea_ransome', 'Ordered from @Quillpost: next day. Received: next month. Refund: next life?'),
  bad(
    'ed_larkspur',
    '@ValmereRail I would like to speak to somebody about how my complaint of 14 May was closed without an answer.',
  ),
  bad(
    'nico_valance',
    '@ValmereRail I am autistic and your staff shouted at me in front of the whole queue. I could not stop shaking.',
    { reach: 3 },
  ),
  bad(
    'queenie_roe',
    'Honestly the worst part is not the delay @ValmereRail, it is that you pretend it did not happen.',
  ),
  bad(
    'ravi_thorpe',
    '@ValmereRail ticket machine at Lower Tamble ate my card. Staff: “not our machine”. It has your logo on it.',
  ),
  bad('dorothy_ames', 'I used to defend @ValmereRail. I am done. Switching to the bus.'),
  bad('jarek_moor', '@ValmereRail the wifi you charge for does not work. Refund please.'),
  bad('lowtidelena', '@ValmereRail you left my wheelchair at Greyhaven. How exactly did you think I would get off?', {
    reach: 4,
  }),
  bad('phil_castor', 'Overcharged again by @Quillpost, third time this year. Is this a business model?'),
  bad(
    'anya_whitlow',
    '@ValmereRail please can someone tell me why the train was terminated at Velles? We have been standing here for an hour.',
  ),
  bad('bob_overend', 'Everyone I know has a @ValmereRail horror story. Mine: three hours, no water, 34 degrees.', {
    reach: 3,
  }),
  bad('zuri_balfour', '@ValmereRail unbelievable. I asked for help with my pram and got laughed at.'),
  bad('matt_ingle', '@ValmereRail the refund went to somebody else’s card. How is that even possible?'),
  bad('greta_sandoz', 'Disappointed with @ValmereRail: the quiet coach had a karaoke party and no staff on board.'),
  bad(
    'oz_hamblin',
    '@ValmereRail your train hit the buffers at Ostrey and you call it “a firm stop”? People were bleeding.',
    { reach: 5 },
  ),
  bad(
    'kirsty_vane',
    '@Quillpost your driver screamed at my grandmother because she walked slowly to the door. She is still upset.',
  ),
  bad('leonard_pym', '@ValmereRail charging 6 to choose a seat and then selling it to somebody else is theft.'),
];
