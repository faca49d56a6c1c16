import { builtIn } from '../builtIn';

export const cancelled = builtIn('en', 'cancelled', [
  {
    step: 'first',
    title: 'Cancelled: getting you there',
    tags: ['flight', 'train', 'appointment', 'booking'],
    text: "We cancelled on you and your day paid for it, {customer}. I'm sorry, that's our doing. I'm looking at the next options for your {product} and I'll message you {when} with what I could hold for you. {agent}",
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
