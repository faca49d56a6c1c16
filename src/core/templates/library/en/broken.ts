import { builtIn } from '../builtIn';

export const broken = builtIn('en', 'broken', [
  {
    step: 'first',
    title: 'Arrived broken',
    tags: ['damaged', 'faulty', 'defective'],
    text: "Your {product} should have reached you in one piece, {customer}. I'm sorry, that's on us. I'm sending you a replacement and I'll confirm here {when} that it's on its way. {agent}",
  },
  {
    step: 'first',
    title: 'Stopped working',
    tags: ['faulty', 'defect', 'repair'],
    text: "Your {product} shouldn't have given up like that, {customer}. We're sorry. I've booked it in with our repair team and I'll come back to you {when} with what they suggest. {agent}",
  },
  {
    step: 'private',
    title: 'Broken: pick-up by DM',
    tags: ['damaged', 'collection', 'exchange'],
    text: "That {product} should never have left our warehouse like that, {customer}, and I'm sorry. I've sent you a DM so we can collect it when it suits you. No parcel to pack, nothing to pay. {agent}",
  },
  {
    step: 'followUp',
    title: 'Broken: is the new one fine?',
    tags: ['damaged', 'replacement', 'check'],
    text: "Hi {customer}, your new {product} should be with you by now. The first one was our mistake, so I wanted to check: is this one as it should be? If not, tell me and I'll sort it {when}. {agent}",
  },
]);
