import { builtIn } from '../builtIn';

export const outage = builtIn('en', 'outage', [
  {
    step: 'first',
    title: 'Outage: we know, next update',
    tags: ['down', 'network', 'service'],
    text: "Yes, it's us, {customer}: the service is down for many of you, and I'm sorry. Engineers are on it. I'll post here {when} with what we know, even if it isn't fixed yet. {agent}",
  },
  {
    step: 'first',
    title: 'Outage: it’s not just you',
    tags: ['down', 'network', 'service'],
    text: "No, it's not just you, {customer}: we're down, and I'm sorry. Our engineers are fixing it, and I'll post the next update right here {when}. {agent}",
  },
  {
    step: 'explain',
    title: 'Outage: cause and return',
    tags: ['down', 'network', 'reason'],
    text: "Here's what happened, {customer}: {cause}. You rely on us and we let you down. I'm sorry. Our engineers are fixing it now and we expect to be back {when}. I'll post here again then. {agent}",
  },
  {
    step: 'followUp',
    title: 'Outage: are you back?',
    tags: ['restored', 'check'],
    text: "Hi {customer}, service is restored on our side. I'm sorry for the time you lost. Is it back for you too? If not, reply here and I'll get an engineer on your line {when}. {agent}",
  },
  {
    step: 'changed',
    title: 'Outage: what we changed',
    tags: ['improvement', 'lessons'],
    text: "We owed you better than that outage, {customer}. Our review is done and this is what we're changing: {change}. Sorry again. If it falls short, tell me and I'll take it back to the engineers. {agent}",
  },
]);
