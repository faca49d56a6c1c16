import { builtIn } from '../builtIn';

export const cancelled = builtIn('en', 'cancelled', [
  {
    step: 'first',
    title: 'Cancelled: getting you there',
    tags: ['flight', 'train', 'appointment', 'booking'],
    text: "We cancelled on you and it cost you your day, {customer}. I'm sorry, that's on us. I'm looking at the next options for your {product} and I'll message you {when} with what I can hold for you. {agent}",
  },
  {
    step: 'first',
    title: 'Cancelled: your plans',
    tags: ['flight', 'train', 'event', 'booking'],
    text: "You had it all planned and we pulled the rug out, {customer}. I'm sorry, that's on us. I'm checking every way to get you there and I'll come back to you {when} with the best I can hold. {agent}",
  },
  {
    step: 'private',
    title: 'Cancelled: rebooking by DM',
    tags: ['flight', 'train', 'rebook'],
    text: "I'm sorry we cancelled your {product}, {customer}. I've sent you a DM with the alternatives I can book for you right now. Tell me which suits you and I'll do the rest. {agent}",
  },
  {
    step: 'explain',
    title: 'Cancelled: the reason',
    tags: ['flight', 'train', 'reason'],
    text: "You deserve the reason, {customer}: {cause}. We should have warned you sooner, and I'm sorry. I've rebooked you, and the confirmation reaches you {when}. {agent}",
  },
]);
