import { builtIn } from '../builtIn';

export const crisis = builtIn('en', 'crisis', [
  {
    step: 'first',
    title: 'Holding statement',
    tags: ['statement', 'incident'],
    text: "We know about what happened at {place} and our first thought is for the people affected. We're sorry. Our teams are there now. We'll share what we know here {when}, and at {link}. {agent}",
  },
  {
    step: 'first',
    title: 'Holding statement with instruction',
    tags: ['statement', 'incident', 'safety'],
    text: "Please stay away from {place} and call the emergency services if you need help. We're so sorry for everyone affected. Our teams are there. Our next update here comes {when}, also at {link}. {agent}",
  },
  {
    step: 'explain',
    title: 'Crisis update',
    tags: ['statement', 'update'],
    text: "Update on {place}: {cause}. We're sorry for what this means for you. What we're doing and where to get help: {link}. We'll post again {when}, and keep at it until everyone is looked after. {agent}",
  },
]);
