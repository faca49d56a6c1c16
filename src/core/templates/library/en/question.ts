import { builtIn } from '../builtIn';

export const question = builtIn('en', 'question', [
  {
    step: 'first',
    title: 'Answer with a link',
    tags: ['how to', 'information'],
    text: "Hi {customer}, good question. {answer} The details are here: {link}. If anything's unclear, just ask. {agent}",
  },
  {
    step: 'first',
    title: 'Short answer',
    tags: ['how to', 'information'],
    text: "Hi {customer}! {answer} Anything else, I'm here. {agent}",
  },
  {
    step: 'first',
    title: 'We’ll find out',
    tags: ['unsure', 'check'],
    text: "I want to give you the right answer, {customer}, not a quick guess. I'm checking with the team and I'll reply to you here {when}. {agent}",
  },
]);
