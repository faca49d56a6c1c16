import { builtIn } from '../builtIn';

export const discrimination = builtIn('en', 'discrimination', [
  {
    step: 'first',
    title: 'Treated unfairly',
    tags: ['racism', 'disability', 'respect'],
    text: "What you describe should never happen, {customer}, and I'm sorry it happened with us. I've sent you a DM: the head of that team will call you {when}, and I'll make sure you get a full answer. {agent}",
  },
  {
    step: 'first',
    title: 'Access refused',
    tags: ['wheelchair', 'assistance', 'access'],
    text: "You had every right to be there and we failed you, {customer}. I'm sorry. I've sent you a DM to get you where you were going, and the manager will call you {when}. I'll stay on this. {agent}",
  },
  {
    step: 'private',
    title: 'Discrimination: heard in person',
    tags: ['racism', 'respect', 'complaint'],
    text: "Nobody should go through that, least of all with us. I'm sorry, {customer}. I've sent you a DM so you only have to tell it once, to someone who can act on it. I'll stay with you until it's settled. {agent}",
  },
  {
    step: 'changed',
    title: 'Discrimination: what we did',
    tags: ['improvement', 'training'],
    text: "We failed you, {customer}, and an apology alone won't do. What we found and did: {change}. I'm sorry, and thank you for speaking up. I'll write to you again {when} to show you it's holding. {agent}",
  },
]);
