import { builtIn } from '../builtIn';

export const anyComplaint = builtIn('en', 'any', [
  {
    step: 'first',
    title: 'Any complaint: first reply',
    tags: ['general', 'apology'],
    text: "That's not good enough, {customer}, and I'm sorry. I've read every word and I'm going through each point with the team now. You'll have a proper answer from me {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Any complaint: looking into it',
    tags: ['general', 'apology'],
    text: "You expected better from us, {customer}, and you were right to. I'm sorry. I'm looking into it with the team now and I'll come back to you here {when} with a real answer. {agent}",
  },
  {
    step: 'private',
    title: 'Any complaint: I’ve written to you',
    tags: ['general', 'dm'],
    text: "We let you down here, {customer}, and I'm sorry. I've just sent you a DM so we can look at your account together and put it right today. {agent}",
  },
  {
    step: 'followUp',
    title: 'Checking in as promised',
    tags: ['general', 'reminder'],
    text: "Hi {customer}, I said I'd check back, so here I am. We fell short last time, so tell me honestly: how do things stand now? If anything's still open, I'll get it fixed {when}. {agent}",
  },
  {
    step: 'satisfaction',
    title: 'Is it settled for you?',
    tags: ['general', 'csat', 'feedback'],
    text: "Hi {customer}, one last question after our mistake: are you happy with how we put it right? A yes or a no is enough. If it's a no, I'll pick it up again {when}. {agent}",
  },
  {
    step: 'satisfaction',
    title: 'What could we have done better?',
    tags: ['general', 'csat', 'feedback'],
    text: "{customer}, I'm sorry again for what you went through with us. Now that we've put it right, what should we have done better? I read every word and I'll reply to you. {agent}",
  },
  {
    step: 'closing',
    title: 'Closing, door open',
    tags: ['general', 'settled'],
    text: "I'm glad we could put it right in the end, {customer}. Sorry again for our mistake. If anything else comes up, drop me a line here and I'll pick up where we left off. {agent}",
  },
  {
    step: 'changed',
    title: 'What we changed thanks to you',
    tags: ['general', 'improvement'],
    text: "You told us what went wrong, {customer}, and you were right. Sorry it took a complaint. Because of you, we've changed this: {change}. I'll check back with you in a few weeks to see if it's working. {agent}",
  },
]);
