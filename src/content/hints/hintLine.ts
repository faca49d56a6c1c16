import { t } from '../../ui/i18n';
import { iconElement } from '../../ui/icons';
import { type Host, newHost } from '../page/host';
import type { LineContent } from './lineContent';

/** What the manager can do on the line itself. */
export interface LineDoors {
  toggle(): void;
  undo(): void;
}

/** One line under a post: plain elements, since a timeline holds many. */
export interface HintLine {
  host: Host;
  /** The button that opens and closes the hint. */
  button: HTMLButtonElement;
  /** Where the opened hint is shown. */
  place: HTMLElement;
  /** Says something new; the elements stay. Without `content` the line is empty and keeps its room. */
  say(content: LineContent | null, undoable: boolean): void;
}

/** Makes an empty line, not yet on the page. */
export function newHintLine(doors: LineDoors): HintLine {
  const host = newHost('hint');
  const box = element('div', 'hint');
  const line = element('div', 'hint-line');
  const button = element('button', 'hint-open');
  const undo = element('button', 'link hint-undo');
  const place = element('div', 'hint-place');
  for (const one of [button, undo]) one.type = 'button';
  button.addEventListener('click', () => doors.toggle());
  undo.addEventListener('click', () => doors.undo());
  line.append(button);
  box.append(line, place);
  host.mount.append(box);
  const say = (content: LineContent | null, undoable: boolean): void => {
    box.dataset.band = content?.look ?? 'reserved';
    button.tabIndex = content ? 0 : -1;
    button.replaceChildren(...(content ? partsOf(content) : []));
    button.setAttribute('aria-label', content?.name ?? '');
    if (!button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false');
    undo.textContent = t('common_undo');
    if (undoable) line.append(undo);
    else undo.remove();
  };
  say(null, false);
  return { host, button, place, say };
}

function partsOf(content: LineContent): Element[] {
  const band = element('span', 'band');
  band.append(iconElement(content.icon), element('span', '', content.word));
  const reasons = element('span', 'hint-reasons');
  for (const [index, words] of content.reasons.entries()) {
    reasons.append(element('span', '', `${index === 0 ? '· ' : ', '}${words}`));
  }
  return [band, reasons, endOf(content)];
}

function endOf({ clock, end }: LineContent): Element {
  const part = element('span', 'hint-end');
  if (clock) {
    const waiting = element('span', 'clock');
    waiting.dataset.clock = clock.state;
    if (clock.pie) waiting.append(iconElement(`clock-${clock.state}`));
    waiting.append(clock.words);
    part.append(waiting);
  }
  if (end) part.append(element('span', '', end));
  part.append(iconElement('down', { class: 'hint-more' }));
  return part;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, look: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (look) made.className = look;
  if (text) made.textContent = text;
  return made;
}
