import { builtIn } from '../builtIn';

export const billing = builtIn('en', 'billing', [
  {
    step: 'first',
    title: 'Charged wrongly',
    tags: ['bill', 'double charge', 'invoice'],
    text: "That charge shouldn't be there, {customer}. We got it wrong and I'm sorry. I've asked our billing team to reverse it, and I'll confirm to you {when} that it's done. {agent}",
  },
  {
    step: 'first',
    title: 'The bill doesn’t add up',
    tags: ['bill', 'invoice', 'overcharge'],
    text: "You're right to question that bill, {customer}: it doesn't add up, and that's our mistake. I'm sorry. I'm having it checked line by line and I'll write to you {when} with the correction. {agent}",
  },
  {
    step: 'private',
    title: 'Billing: figures by DM',
    tags: ['bill', 'invoice', 'payment'],
    text: "A wrong bill is ours to fix, {customer}, not yours to chase. I'm sorry. I've sent you a DM so we can go through the figures in private and put them right today. {agent}",
  },
  {
    step: 'explain',
    title: 'Billing: how it happened',
    tags: ['bill', 'invoice', 'reason'],
    text: "I've gone through it line by line, {customer}, and the mistake is ours: {cause}. I'm sorry for the worry. The bill is being corrected and the right one reaches you {when}. {agent}",
  },
  {
    step: 'closing',
    title: 'Billing: corrected',
    tags: ['bill', 'settled'],
    text: "It's corrected, {customer}: the charge was our mistake and it's been reversed. Sorry for the time it cost you. I'll check your next bill myself before it goes out. {agent}",
  },
]);
