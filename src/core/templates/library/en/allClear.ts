import { builtIn } from '../builtIn';

export const allClear = builtIn('en', 'allClear', [
  {
    step: 'first',
    title: 'All clear',
    tags: ['restored', 'resolved', 'over'],
    text: "Fixed, {customer}: everything is up and running again. I'm sorry for what we put you through today. If it's still not right on your side, reply here and I'll get on it at once. {agent}",
  },
  {
    step: 'explain',
    title: 'All clear: what it was',
    tags: ['restored', 'reason'],
    text: "All clear, {customer}, and you should know why it failed: {cause}. That was ours to prevent, and we're sorry. We've fixed it. I'll keep an eye on it and post here {when}. {agent}",
  },
  {
    step: 'changed',
    title: 'All clear: what we changed',
    tags: ['restored', 'improvement'],
    text: "We're back up, {customer}, and once was too often. We let you down and we're sorry. Here's what we've changed: {change}. The full report: {link}. {agent}",
  },
]);
