import { builtIn } from '../builtIn';

export const thanks = builtIn('en', 'thanks', [
  {
    step: 'first',
    title: 'Thanks: passing it on',
    tags: ['praise', 'team'],
    text: "Thank you for taking the time to say so, {customer}. I'll read it out to the team today. It'll make their week. {agent}",
  },
  {
    step: 'first',
    title: 'Thanks: short and warm',
    tags: ['praise'],
    text: 'This made our day, {customer}. Thank you! {agent}',
  },
  {
    step: 'first',
    title: 'Thanks after a repair',
    tags: ['praise', 'recovered'],
    text: "Glad it came right in the end, {customer}, and thank you for giving us the chance. I'll let everyone who worked on it know. {agent}",
  },
]);
