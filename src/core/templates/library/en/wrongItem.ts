import { builtIn } from '../builtIn';

export const wrongItem = builtIn('en', 'wrongItem', [
  {
    step: 'first',
    title: 'Wrong item sent',
    tags: ['mix-up', 'size', 'order'],
    text: "We sent you the wrong {product}, {customer}: our mix-up, and I'm sorry. The right one is being packed now. I'll post the dispatch time here {when}. Please keep the other until we collect it. {agent}",
  },
  {
    step: 'first',
    title: 'Wrong item: the right one goes out',
    tags: ['mix-up', 'colour', 'order'],
    text: "You ordered one thing and we sent another: our mix-up, {customer}, and I'm sorry. I'm sending the right {product} out to you and I'll confirm here {when} that it's on its way. {agent}",
  },
  {
    step: 'private',
    title: 'Wrong item: swap by DM',
    tags: ['mix-up', 'exchange', 'collection'],
    text: "That's not what you ordered, {customer}, and the mistake is ours. I'm sorry. I've sent you a DM to agree a time: our courier brings the right {product} and takes the other away in one visit. {agent}",
  },
  {
    step: 'changed',
    title: 'Wrong item: what we changed',
    tags: ['mix-up', 'improvement'],
    text: "{customer}, you got the wrong {product} because we mixed up two orders. We're sorry. Here's what we changed so that it doesn't happen to the next person: {change}. Thank you for telling us. {agent}",
  },
]);
