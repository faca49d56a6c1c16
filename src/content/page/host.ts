import { OURS, type Surface } from '../../x';
import { adoptStyles } from './styles';

/** Events of ours that X must not see: its articles open on click, its shortcuts fire on any key. */
const KEPT = [
  'click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend',
  'keydown keypress keyup beforeinput input paste copy cut compositionstart compositionend drop dragover',
]
  .join(' ')
  .split(' ');

/** Events by which a manager acts; a page could make them up, so only real ones are let in. */
const ACTS = ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'input'];

const hosts = new Set<HTMLElement>();
let surface: Surface = 'white';

/** A place of ours on X's page: a host with an open shadow root, in X's current look. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the content goes: beside our styles, which some browsers need as an element. */
  mount: HTMLElement;
  /** Takes the host off the page. */
  remove(): void;
}

/** Makes a host, not yet on the page. `inside` uses an element of ours that stands there already. */
export function newHost(kind: 'hint' | 'panel', inside?: HTMLElement): Host {
  const element = inside ?? document.createElement('div');
  element.setAttribute(OURS, kind);
  element.dataset.x = surface;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  adoptStyles(root);
  for (const type of ACTS) element.addEventListener(type, refuseForged, { capture: true });
  // Does not leave the shadow tree: it is met at its root.
  root.addEventListener('submit', refuseForged, { capture: true });
  for (const type of KEPT) element.addEventListener(type, keep);
  hosts.add(element);
  const mount = root.querySelector<HTMLElement>('.mount') ?? document.createElement('div');
  mount.className = 'mount';
  root.append(mount);
  return { element, root, mount, remove: () => removeHost(element) };
}

/** Gives every host of ours the look of the page. */
export function showSurface(next: Surface): void {
  surface = next;
  for (const element of hosts) element.dataset.x = next;
}

function removeHost(element: HTMLElement): void {
  hosts.delete(element);
  element.remove();
}

function keep(event: Event): void {
  event.stopPropagation();
}

/** When the manager last did something inside a host of ours, as events count time. */
let actedAt = Number.NEGATIVE_INFINITY;
/** Milliseconds within which a form is sent by what the manager did. */
const AT_ONCE = 1000;

/** A page can have a form sent (`requestSubmit`) by an event that looks real: it counts only right after a real act. */
function refuseForged(event: Event): void {
  const isForm = event.type === 'submit';
  if (!isForm && event.isTrusted) actedAt = event.timeStamp;
  if (isForm ? event.timeStamp - actedAt < AT_ONCE : event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
