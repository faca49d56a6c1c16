import { builtIn } from '../builtIn';

export const staff = builtIn('en', 'staff', [
  {
    step: 'first',
    title: 'Rude or careless staff',
    tags: ['behaviour', 'rude', 'attitude'],
    text: "Nobody should be treated like that by one of us, {customer}. I'm sorry. I've passed your words to the manager of that team, who will call you back {when}. I'll stay on it until then. {agent}",
  },
  {
    step: 'first',
    title: 'Staff: no way to speak to anyone',
    tags: ['behaviour', 'rude', 'attitude'],
    text: "That's no way to speak to anyone, {customer}, and I'm sorry it came from us. The manager of that team has your message and will call you {when}. I'll make sure of it. {agent}",
  },
  {
    step: 'private',
    title: 'Staff: a manager writes',
    tags: ['behaviour', 'rude', 'complaint'],
    text: "No one here should ever speak to you like that, {customer}, and I'm sorry. I've sent you a DM on behalf of the manager, who wants to hear it from you and will answer you in person. {agent}",
  },
  {
    step: 'changed',
    title: 'Staff: what came of it',
    tags: ['behaviour', 'improvement'],
    text: "You told us how you were treated, {customer}, and you were right to. We failed you, and I'm sorry. Since then we've changed this: {change}. Thank you for not letting it go. {agent}",
  },
]);
