import { describe, expect, it } from 'vitest';
import { TEMPLATE_BOUNDS } from '../../../src/core/templates/ownTemplate';
import { FILE_REFUSALS, readLibrary } from '../../../src/core/templates/readLibrary';
import { ENTRY_REFUSALS } from '../../../src/core/templates/templateDraft';
import { growth } from '../growth';
import { catalogue } from '../ui/fake-browser';

function drafts(file: string) {
  const read = readLibrary(file, 'en');
  if ('refusal' in read) throw new Error(read.refusal);
  return read.drafts;
}
function refusals(file: string) {
  const read = readLibrary(file, 'en');
  return 'refusal' in read ? [read.refusal] : read.refused.map(({ place, reason }) => `${place} ${reason}`);
}

describe('a file of templates', () => {
  it('in JSON may be a list, our export, or pairs', () => {
    const one = {
      title: 'Late',
      text: 'Sorry, {customer}.',
      tags: ['wait'],
      situation: 'late',
      step: 'first',
      lang: 'en',
    };
    for (const file of [[one], { version: 1, templates: [one] }, one]) {
      expect(drafts(JSON.stringify(file))).toEqual([one]);
    }
    expect(drafts('{"/hi": "Hello there, how can we help?"}')).toMatchObject([
      { shortcut: '/hi', title: '/hi', text: 'Hello there, how can we help?' },
    ]);
  });

  it('may be lines of shortcut and text, commas and all', () => {
    expect(drafts('/late,Sorry, {customer}, that took too long.\n/thx,Thank you!')).toMatchObject([
      { shortcut: '/late', text: 'Sorry, {customer}, that took too long.', situation: 'any', step: 'first' },
      { shortcut: '/thx', text: 'Thank you!' },
    ]);
  });

  it('may be a table with headings of other tools, separated by commas, semicolons or tabs', () => {
    for (const sign of [',', ';', '\t']) {
      const file = [
        `Nom${sign}Texte${sign}Étiquettes`,
        `Retard${sign}"Pardon${sign}\n""vraiment"" désolés"${sign}colis|retard`,
      ].join('\r\n');
      expect(drafts(file)).toMatchObject([
        { title: 'Retard', text: `Pardon${sign}\n"vraiment" désolés`, tags: ['colis', 'retard'], lang: 'fr' },
      ]);
    }
  });

  it('brings the blanks of Text Blaze along and refuses its other commands', () => {
    expect(drafts('/o,"Your order {formtext: name=Order no.; default=1} is safe. {cursor}"')).toMatchObject([
      { text: 'Your order {order_no=1} is safe.' },
    ]);
    expect(drafts('/o,"A {formmenu: blue; default=red; name=Colour} one, {formdate: D; name=day}."')).toMatchObject([
      { text: 'A {colour=red|blue} one, {day}.' },
    ]);
    expect(refusals('/a,"Hi {formtext: default=x}"')).toEqual(['1 command']);
    expect(refusals('/a,Today {time: YYYY}\n/b,{clipboard} hello\n/c,Fine.')).toEqual(['1 command', '2 command']);
  });

  it('says why an entry is not taken, and where it stands', () => {
    expect(refusals('[{"title":"a"}, 7, {"text":"<img src=x onerror=alert(1)>"}]')).toEqual([
      '1 noText',
      '2 notEntry',
      '3 markup',
    ]);
    expect(refusals(`[{"text":"${'a'.repeat(TEMPLATE_BOUNDS.text + 1)}"}]`)).toEqual(['1 textTooLong']);
    expect(refusals('text,title\n"never closed,x\nmore,y')).toEqual(['2 openQuote']);
  });

  it('says why it cannot be read at all', () => {
    expect(refusals('')).toEqual(['empty']);
    expect(refusals('{"templates": [')).toEqual(['brokenJson']);
    expect(refusals('just some words')).toEqual(['noList']);
    expect(refusals('{"a": 1}')).toEqual(['noList']);
    expect(refusals('a\u0000b,c')).toEqual(['notText']);
    expect(refusals('a'.repeat(TEMPLATE_BOUNDS.file + 1))).toEqual(['fileTooBig']);
  });

  it('has a sentence for every refusal in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const reason of [...FILE_REFUSALS, ...ENTRY_REFUSALS]) {
        expect(catalogue(language)[`template_refused_${reason}`], reason).toMatch(/\.$/);
      }
    }
  });

  it.each(['"', ',', '{formtext:', '<a ', '\n', '""', '{a:', '[', '{"a":'])('is read in linear time: %j', (run) => {
    expect(growth((text) => readLibrary(text, 'en'), `x,${run.repeat(100_000)}`)).toBeLessThan(25);
  });
});
