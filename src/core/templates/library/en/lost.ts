import { builtIn } from '../builtIn';

export const lost = builtIn('en', 'lost', [
  {
    step: 'first',
    title: 'Lost: search under way',
    tags: ['missing', 'parcel', 'luggage', 'trace'],
    text: "We've lost track of your {product}, {customer}, and I'm sorry: it was ours to look after. A colleague is tracing it by hand, and you'll hear from me {when}, found or not. {agent}",
  },
  {
    step: 'first',
    title: 'Marked delivered, never came',
    tags: ['delivered', 'signature', 'missing'],
    text: "We marked your {product} as delivered and it never reached you: our mistake, {customer}, and I'm sorry. I'm checking the driver's route with the depot and I'll write to you {when} with what I find. {agent}",
  },
  {
    step: 'private',
    title: 'Lost: your choice by DM',
    tags: ['missing', 'replacement', 'claim'],
    text: "Losing your {product} is our failure, {customer}, and I'm sorry. I've sent you a DM with what we can do, and the choice is yours. No forms to fill in again: I have your file open in front of me. {agent}",
  },
  {
    step: 'followUp',
    title: 'Lost: where the search stands',
    tags: ['missing', 'update', 'trace'],
    text: "An update, {customer}, as I promised: {cause}. I'm sorry we still can't put your {product} in your hands. I've sent you a DM to put this right without any more waiting, and I'll check in {when}. {agent}",
  },
]);
