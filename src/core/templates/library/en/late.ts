import { builtIn } from '../builtIn';

export const late = builtIn('en', 'late', [
  {
    step: 'first',
    title: 'Late: we’re tracing it',
    tags: ['delivery', 'delay', 'parcel', 'order'],
    text: "You planned around a date and we missed it, {customer}. I'm sorry, that's on us. I'm tracing your {product} with the depot now and I'll tell you here {when} exactly where it is. {agent}",
  },
  {
    step: 'first',
    title: 'Late: you’ll get a firm day',
    tags: ['delivery', 'delay', 'eta'],
    text: "We gave you a date and there's still no {product}: we let you down, {customer}, and I'm sorry. I've asked the depot to find it, and I'll message you {when} with a day you can count on. {agent}",
  },
  {
    step: 'private',
    title: 'Late: new slot by DM',
    tags: ['delivery', 'delay', 'reschedule'],
    text: "We're late with your {product}, {customer}, and I'm sorry. I've just sent you a DM: choose a new time there, or say you no longer want it and I'll cancel it on the spot. {agent}",
  },
  {
    step: 'explain',
    title: 'Late: what held it up',
    tags: ['delivery', 'delay', 'reason'],
    text: "Here's why your {product} is late, {customer}: {cause}. We should have told you before you had to ask. I'm sorry. It's on the move again and reaches you {when}. {agent}",
  },
  {
    step: 'followUp',
    title: 'Late: it’s moving again',
    tags: ['delivery', 'update', 'tracking'],
    text: "Hi {customer}, as promised: your {product} is on its way again and arrives {when}. Sorry once more that we ran late. I'll keep an eye on it until it's in your hands. {agent}",
  },
]);
