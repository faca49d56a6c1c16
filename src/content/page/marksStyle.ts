import { OURS, type Surface } from '../../x';

interface Colours {
  urgent: string;
  act: string;
  watch: string;
}

/** The bands' colours as concrete values: custom properties of ours do not exist in X's document. */
const COLOURS: Readonly<Record<Surface, Colours>> = {
  white: { urgent: '#aa2a2c', act: '#875514', watch: '#455868' },
  dim: { urgent: '#f6908a', act: '#eabc73', watch: '#abbdcd' },
  black: { urgent: '#f6908a', act: '#eabc73', watch: '#abbdcd' },
};

/** The rules by which words are marked. The line under them differs for each kind; the tint behind is a bonus. */
function rulesFor({ urgent, act, watch }: Colours): string {
  const rule = (name: string, line: string, tint = '') =>
    `::highlight(${name}){text-decoration:underline ${line};${tint && `background-color:${tint}`}}`;
  return [
    rule('sf-why', `1.5px ${act}`, `${act}1a`),
    rule('sf-risk', `2.5px ${urgent}`, `${urgent}1a`),
    rule('sf-watch', `dotted 1.5px ${watch}`),
    rule('sf-warn', `dashed 1.5px ${act}`, `${act}1f`),
    rule('sf-error', `wavy 1px ${urgent}`, `${urgent}1f`),
  ].join('\n');
}

let style: HTMLStyleElement | undefined;

/** Puts the rules for marked words into X's document, in the colours of its present look. */
export function styleMarks(surface: Surface): void {
  if (!style?.isConnected) {
    style = document.createElement('style');
    style.setAttribute(OURS, 'marks');
    document.documentElement.append(style);
  }
  style.textContent = rulesFor(COLOURS[surface]);
}
