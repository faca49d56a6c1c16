import { builtIn } from '../builtIn';

export const rumour = builtIn('en', 'rumour', [
  {
    step: 'first',
    title: 'Rumour: the facts',
    tags: ['false', 'fake', 'claim'],
    text: "Fair question, {customer}, and you're right to ask. We've checked with the team: {cause}. The full facts, and how we know, are here: {link}. I'll update this if anything changes. {agent}",
  },
  {
    step: 'explain',
    title: 'Rumour: we’re checking',
    tags: ['claim', 'verify'],
    text: "We've seen this too, {customer}, and we're not brushing it aside. Here's what happened, as far as we know: {cause}. We should be able to say more {when}, and I'll post here either way. {agent}",
  },
]);
