import { builtIn } from '../builtIn';

export const allClear = builtIn('en', 'allClear', [
  {
    step: 'first',
    title: 'All clear',
    tags: ['restored', 'resolved', 'over'],
    text: "We've fixed it, {customer}: everything is running again. We're sorry for the trouble we caused you. If it isn't right for you yet, reply here and I'll get on it at once. {agent}",
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
    text: "We're back, and we don't want you to go through this again, {customer}. We fell short and we're sorry. What we've changed: {change}. The full report is here: {link}. {agent}",
  },
]);
