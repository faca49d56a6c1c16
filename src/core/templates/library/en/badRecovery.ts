import { builtIn } from '../builtIn';

export const badRecovery = builtIn('en', 'badRecovery', [
  {
    step: 'first',
    title: 'We failed twice',
    tags: ['second time', 'still not fixed', 'angry'],
    text: "We got it wrong, promised to fix it, and got it wrong again. No excuses, {customer}: I'm sorry. From now on I'm handling it myself. You'll hear from me {when}, and until it's right. {agent}",
  },
  {
    step: 'private',
    title: 'Failed twice: a decision maker',
    tags: ['escalation', 'manager'],
    text: "Twice is twice too many, {customer}. We failed you and I'm sorry. I've sent you a DM together with a manager who can decide on the spot, so you won't have to explain any of it again. {agent}",
  },
  {
    step: 'followUp',
    title: 'Failed twice: is it right now?',
    tags: ['check', 'second time'],
    text: "We let you down twice, {customer}, so I'm taking nobody's word for it: is your {product} really sorted? If not, tell me: I'll have it fixed and be back with you {when}. {agent}",
  },
]);
