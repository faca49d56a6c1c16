import { builtIn } from '../builtIn';

export const noAnswer = builtIn('en', 'noAnswer', [
  {
    step: 'first',
    title: 'Nobody answered you',
    tags: ['ignored', 'waiting', 'slow reply'],
    text: "You wrote to us and got silence, {customer}. I'm sorry you've had to wait, that's our failure. I have your case now: you'll get a proper answer from me {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Passed from one to another',
    tags: ['hold', 'chatbot', 'repeat'],
    text: "We sent you round in circles, {customer}, and that would wear anyone out. I'm sorry for the long wait. I've read it all, and from here on you only deal with me. I'm checking with the team and I'll answer {when}. {agent}",
  },
  {
    step: 'private',
    title: 'No answer: call back',
    tags: ['phone', 'hold', 'callback'],
    text: "We kept you waiting far too long, {customer}, and I'm sorry. No more queues: I've sent you a DM to find out when you're free, and I'll call you myself {when}. {agent}",
  },
]);
