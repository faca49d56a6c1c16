import { builtIn } from '../builtIn';

export const refund = builtIn('en', 'refund', [
  {
    step: 'first',
    title: 'Refund still missing',
    tags: ['money back', 'return', 'waiting'],
    text: "Your money should be back with you by now, {customer}. We've kept you waiting, and I'm sorry. I'm taking your refund to our payments team myself and I'll tell you here {when} which day it lands. {agent}",
  },
  {
    step: 'first',
    title: 'Refund: no more chasing',
    tags: ['money back', 'return', 'delay'],
    text: "You shouldn't have to chase us for your own money, {customer}. I'm sorry. I've passed your refund to our payments team as a priority and I'll confirm here {when} when you'll see it. {agent}",
  },
  {
    step: 'private',
    title: 'Refund: details by DM',
    tags: ['money back', 'return'],
    text: "You did your part, {customer}, and we didn't do ours. I'm sorry about that refund. I've sent you a DM with where it stands and what I'm doing today to get it to you. {agent}",
  },
  {
    step: 'explain',
    title: 'Refund: why it stuck',
    tags: ['money back', 'reason'],
    text: "Here's what held up your refund, {customer}: {cause}. That's our mistake, and I'm sorry you had to chase us to find it. It's been released and reaches your account {when}. {agent}",
  },
  {
    step: 'followUp',
    title: 'Refund: has it landed?',
    tags: ['money back', 'check'],
    text: "I'm sorry we were late with your refund, {customer}. I'm checking with you now: it should show on your account {when}. If it doesn't, reply here and I'll chase it myself at once. {agent}",
  },
]);
