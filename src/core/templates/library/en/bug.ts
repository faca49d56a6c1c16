import { builtIn } from '../builtIn';

export const bug = builtIn('en', 'bug', [
  {
    step: 'first',
    title: 'App fault: reproduced',
    tags: ['app', 'crash', 'login', 'update'],
    text: "You're right, {customer}, that's a fault in our app, not something you did. I'm sorry. Our developers are fixing it, and I'll let you know here {when} how far they've got. {agent}",
  },
  {
    step: 'first',
    title: 'App fault: passed on with your details',
    tags: ['app', 'crash', 'error'],
    text: "That's a bug on our side, {customer}, and I'm sorry it keeps getting in your way. Our developers are fixing it with what you describe, and I'll tell you here {when} which update brings it. {agent}",
  },
  {
    step: 'explain',
    title: 'App fault: cause and fix',
    tags: ['app', 'crash', 'reason'],
    text: "Found it, {customer}: {cause}. That's our mistake, and I'm sorry for the trouble. We'll ship the fix {when}, and I'll check with you that it works on your phone. {agent}",
  },
  {
    step: 'private',
    title: 'App fault: your account by DM',
    tags: ['app', 'login', 'device'],
    text: "That shouldn't happen in our app, {customer}, and I'm sorry. I've sent you a DM with two quick questions about your phone so our developers can fix it on your account today. {agent}",
  },
]);
