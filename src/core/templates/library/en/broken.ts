import { builtIn } from '../builtIn';

export const broken = builtIn('en', 'broken', [
  {
    step: 'first',
    title: 'Arrived broken',
    tags: ['damaged', 'faulty', 'defective'],
    text: "Your {product} should have reached you in one piece, {customer}. I'm sorry, that's our failure. I've opened a replacement for you and I'll confirm here {when} that it has left. {agent}",
  },
  {
    step: 'first',
    title: 'Stopped working',
    tags: ['faulty', 'defect', 'repair'],
    text: "Your {product} shouldn't have given up like that, {customer}. We're sorry. I've booked a check with our repair team and I'll write to you {when} with what they propose. {agent}",
  },
  {
    step: 'private',
    title: 'Broken: pick-up by DM',
    tags: ['damaged', 'collection', 'exchange'],
    text: "That {product} wasn't fit to leave our warehouse, {customer}, and I'm sorry. I've sent you a DM so that we can collect it at a time that suits you. No parcel to pack, nothing to pay. {agent}",
  },
  {
    step: 'followUp',
    title: 'Broken: is the new one fine?',
    tags: ['damaged', 'replacement', 'check'],
    text: "Hi {customer}, your new {product} should be with you by now. The first one was our mistake, so I wanted to check: is this one right? If not, tell me and I'll put it right {when}. {agent}",
  },
]);
