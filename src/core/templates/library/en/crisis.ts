import { builtIn } from '../builtIn';

export const crisis = builtIn('en', 'crisis', [
  {
    step: 'first',
    title: 'Holding statement',
    tags: ['statement', 'incident'],
    text: "If you're near {place}, please stay clear of the area. Our first thought is for the people affected, and we're so sorry. Our teams are there. We've opened a page with help and updates: {link}. We'll share more here {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Holding statement: emergency services',
    tags: ['statement', 'incident', 'safety'],
    text: "Please stay away from {place} and call the emergency services if you need help. We're so sorry for everyone affected. Our teams are there. We'll post our next update here {when}, and at {link}. {agent}",
  },
  {
    step: 'explain',
    title: 'Crisis update',
    tags: ['statement', 'update'],
    text: "Please stay clear of {place}. What we know: {cause}. We're sorry for what this means for you. Help and answers: {link}. We'll post again {when}, until everyone is looked after. {agent}",
  },
]);
