import { builtIn } from '../builtIn';

export const badRecovery = builtIn('en', 'badRecovery', [
  {
    step: 'first',
    title: 'We failed twice',
    tags: ['second time', 'still not fixed', 'angry'],
    text: "We got it wrong, promised to fix it, and got it wrong again. No excuses, {customer}: I'm sorry. From here on I'm handling it myself. You'll hear from me {when}, and I won't let go until it's right. {agent}",
  },
  {
    step: 'private',
    title: 'Failed twice: a decision maker',
    tags: ['escalation', 'manager'],
    text: "Twice is twice too many, {customer}. We failed you and I'm sorry. I've sent you a DM and brought in a manager who can decide on the spot, so you won't have to explain it all again. {agent}",
  },
  {
    step: 'followUp',
    title: 'Failed twice: is it right now?',
    tags: ['check', 'second time'],
    text: "We let you down twice, {customer}, so I'd rather hear it from you: is your {product} really sorted? If not, tell me and I'll get it fixed and be back with you {when}. {agent}",
  },
]);
