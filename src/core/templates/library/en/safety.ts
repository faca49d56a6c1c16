import { builtIn } from '../builtIn';

export const safety = builtIn('en', 'safety', [
  {
    step: 'first',
    title: 'Unsafe product: stop using it',
    tags: ['danger', 'injury', 'fire', 'recall'],
    text: "Please stop using the {product} now, {customer}, and keep it away from everyone. If anyone is hurt, call the emergency services. I'm so sorry. I've sent you a DM and I'll call you {when} with our safety team. {agent}",
  },
  {
    step: 'first',
    title: 'Food: please don’t eat it',
    tags: ['food', 'illness', 'allergy', 'glass'],
    text: "Please don't eat any more of it, {customer}, and keep the pack. If anyone feels unwell, call a doctor. I'm so sorry, this should never have left us. I've sent you a DM and I'll call you {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Someone was at risk',
    tags: ['injury', 'driver', 'accident'],
    text: "Are you safe now, {customer}? If anyone is hurt, call the emergency services first. This should never have happened with us and I'm sorry. I've sent you a DM and I'll call you {when}. {agent}",
  },
  {
    step: 'private',
    title: 'Safety: we collect and check',
    tags: ['danger', 'collection', 'inspection'],
    text: "Please don't use it again, {customer}. I'm sorry that something of ours put you at risk. I've sent you a DM: we collect the {product} ourselves, have it examined and I'll tell you {when} what we find. {agent}",
  },
  {
    step: 'followUp',
    title: 'Safety: how are you?',
    tags: ['injury', 'check'],
    text: "How are you today, {customer}? I'm still sorry for what happened. Please don't use the {product} again. Our examination: {cause}. I'll call you {when} to go through it with you. {agent}",
  },
  {
    step: 'changed',
    title: 'Safety: withdrawn from sale',
    tags: ['recall', 'improvement'],
    text: "Please stop using the {product}, whoever has one: details at {link}. {customer}, you were right to warn us, and we're sorry. What we've done: {change}. I'll be back here with more {when}. {agent}",
  },
]);
