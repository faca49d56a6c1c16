import { builtIn } from '../builtIn';

export const press = builtIn('en', 'press', [
  {
    step: 'first',
    title: 'Journalist: contact opened',
    tags: ['media', 'reporter', 'interview'],
    text: "Hello {customer}, you're right to come to us first, thank you. I've sent you a DM with a direct line to our press team, and I'll make sure they call you {when}, before your deadline. {agent}",
  },
  {
    step: 'explain',
    title: 'Story is out: our answer',
    tags: ['media', 'article', 'video'],
    text: "It's a fair story, {customer}, and we're sorry for what it shows. What happened: {cause}. Here is our full answer: {link}. I'll post here {when} what we're changing. {agent}",
  },
]);
