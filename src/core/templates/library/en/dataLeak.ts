import { builtIn } from '../builtIn';

export const dataLeak = builtIn('en', 'dataLeak', [
  {
    step: 'first',
    title: 'Personal data exposed',
    tags: ['privacy', 'breach', 'gdpr'],
    text: "You trusted us with your data and this should never have happened, {customer}. I'm sorry. Our security team is closing the gap now. I've sent you a DM with what to do first, and I'll update you {when}. {agent}",
  },
  {
    step: 'explain',
    title: 'Data: what we know',
    tags: ['privacy', 'breach', 'statement'],
    text: "What we know so far, {customer}: {cause}. We should have protected you better, and we're sorry. We've closed the access. What to do and who to talk to: {link}. I'll write again {when}. {agent}",
  },
  {
    step: 'followUp',
    title: 'Data: where we stand',
    tags: ['privacy', 'breach', 'update'],
    text: "An update as promised, {customer}. We let you down with your data, and you deserve the facts: {cause}. I've sent you a DM about your own account, and I'll be back {when} with the rest. {agent}",
  },
]);
