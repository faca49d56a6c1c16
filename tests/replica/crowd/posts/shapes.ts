import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const en = writer('en', false);
const enBad = writer('en', true);
const fr = writer('fr', false);
const frBad = writer('fr', true);

/** Posts that exist for their shape on X: quotes, reposts, media, promoted ones, links, long texts, emoji, edits. */
export const SHAPES: ScriptedPost[] = [
  enBad('zadie_marlow', 'Third week in a row. @ValmereRail is this what you call an apology?', {
    quotes: 'statement',
    reach: 3,
  }),
  en(
    'hollowpineco',
    'Wake up rested. The Hollow Pine mattress, now with 100 nights to try it. No delays on this one 😴',
    {
      promoted: true,
      reach: 4,
      media: 'photo',
    },
  ),
  en('oldtomkettle', 'Footage from the lake line this morning. Ten minutes of nothing but fog and it is wonderful.', {
    media: 'video',
    reach: 2,
  }),
  enBad('tuesdaykit', 'Two hours of “a few more minutes”. Here is the board @ValmereRail 😡🚆', {
    media: 'photo',
    reach: 3,
  }),
  en('brewbarrow', 'Commute ruined? First coffee is on us before 8. Terrible mornings deserve good beans ☕', {
    promoted: true,
    reach: 4,
  }),
  en('gretaholm', 'Somebody explain this to me like I am five', { quotes: 'refundrow', reach: 1 }),
  enBad(
    'pradeep_oh',
    'Everything that went wrong today, in order:\n\n1. no train\n2. no staff\n3. no reply from @ValmereRail\n4. rain',
    { reach: 2 },
  ),
  en(
    'thecommuterx',
    'New piece: what happens inside a control room when the points freeze https://commuter-letter.example/2026/points-and-frozen-mornings-part-one',
    { reach: 3 },
  ),
  enBad(
    'sandcastleian',
    'Dear @ValmereRail, I booked three seats for my mother, my daughter and me on the 07:42 to Harrow Quay, paid for all three, and found two of them sold again to somebody else. The conductor shrugged. The form on your site ends in an error. The phone line played music for forty minutes and hung up. I have now written four times since Monday and had not one answer from a human being. What do I have to do to get my money back?',
    {
      cutAt: 276,
      reach: 2,
    },
  ),
  en('orla_tait', 'Love the new quiet coach. Thank you @ValmereRail 💚', { repostedBy: 'ValmereRail', reach: 2 }),
  en('fenna_dk', '🦊🦊', { reach: 0 }),
  enBad('mofarah_not', 'Oh brilliant, cancelled again. Great job @ValmereRail, truly world class 👏👏', {
    reach: 3,
    media: 'photos',
  }),
  en('Quillpost', 'Lockers at Greyhaven station are open again, day and night. 📦', { reach: 2 }),
  en('dino_terzi', 'Updated: the walk is at ten, not nine. Bring boots.', { edited: true, reach: 0 }),
  frBad('bastienroux_', 'Et voilà, encore une photo du quai vide. Merci @ValmereRail 🙃', { media: 'photo', reach: 2 }),
  fr(
    'voixduquai',
    'Notre reportage sur la ligne du lac : https://voix-du-quai.example/reportages/ligne-du-lac-un-an-apres-la-reouverture',
    { reach: 3 },
  ),
  fr('lucie_carvin', 'Quelqu’un a compris cette grille tarifaire ?', { quotes: 'statement', reach: 1 }),
  enBad(
    'nell_wheels',
    'No ramp, no staff, left on the platform in my wheelchair. For the second time @ValmereRail. This is discrimination.',
    { repostedBy: 'zadie_marlow', reach: 4 },
  ),
  en('anouk_v', 'https://photos.example/anouk/greyhaven-harbour-at-six-in-the-morning', { media: 'photo', reach: 1 }),
  enBad(
    'jonasbrix',
    '@Quillpost parcel “delivered” to a house that does not exist. Where is it? @ValmereRail why do you even let them rent your stations #quillfail',
    { reach: 2 },
  ),
];
