import { builtIn } from '../builtIn';

export const boycott = builtIn('en', 'boycott', [
  {
    step: 'first',
    title: 'Boycott call: we’re listening',
    tags: ['campaign', 'anger', 'petition'],
    text: "You expected better of us, {customer}, and you're right to say so out loud. We're sorry we let it come to this. The people who decide have your points in hand and I'll post our answer here {when}. {agent}",
  },
  {
    step: 'explain',
    title: 'Boycott call: our answer',
    tags: ['campaign', 'statement'],
    text: "We owe you a straight answer, {customer}: {cause}. We got this wrong and we're sorry. What we're changing, with dates: {link}. I'll report back here {when}. {agent}",
  },
  {
    step: 'changed',
    title: 'Boycott call: what changed',
    tags: ['campaign', 'improvement'],
    text: "We said we'd act, {customer}, and here's what we've changed: {change}. We should have listened sooner, and we're sorry. Hold us to it: I'll post the next results here {when}. {agent}",
  },
]);
