import { builtIn } from '../builtIn';

export const bug = builtIn('en', 'bug', [
  {
    step: 'first',
    title: 'App fault: reproduced',
    tags: ['app', 'crash', 'login', 'update'],
    text: "You're right, {customer}, that's a fault in our app, not something you did. I'm sorry. Our developers are fixing it, and I'll tell you here {when} how far they are. {agent}",
  },
  {
    step: 'explain',
    title: 'App fault: cause and fix',
    tags: ['app', 'crash', 'reason'],
    text: "We found it, {customer}: {cause}. Our slip, and I'm sorry for the trouble. We ship the fix {when}, and I'll check with you that it works on your phone. {agent}",
  },
  {
    step: 'private',
    title: 'App fault: your account by DM',
    tags: ['app', 'login', 'device'],
    text: "That shouldn't happen in our app, {customer}. Sorry. I've sent you a DM with two short questions about your phone, so that our developers can fix it for your account today. {agent}",
  },
]);
