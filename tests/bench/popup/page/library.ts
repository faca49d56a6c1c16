import { SITUATIONS, STEPS } from '../../../../src/core/templates/template';
import { randomFrom } from '../../watch/random';

const WORDS =
  `amber basalt cedar delta ember fern garnet harbour indigo juniper kelp lichen maple nettle onyx pebble quartz
  rowan slate thistle umber violet willow yarrow zinc`.split(/\s+/);

/** An invented library: every situation and step, no text twice. The first are the same at any size. */
export function library(count: number): object[] {
  const random = randomFrom(7);
  const word = () => WORDS[Math.floor(random.next() * WORDS.length)] ?? 'amber';
  return Array.from({ length: count }, (_, index) => ({
    title: `${word()} ${word()} ${index}`,
    lang: random.next() < 0.7 ? 'en' : 'fr',
    situation: SITUATIONS[index % SITUATIONS.length],
    step: STEPS[Math.floor(random.next() * STEPS.length)],
    tags: [word(), word(), word()],
    text: `That ${word()} is our mistake, {customer}, and I am sorry. I have asked the ${word()} team to look at your
      {product}, and I will write to you here {when} with what they found. ${word()} ${word()} ${index}. {agent}`,
  }));
}
