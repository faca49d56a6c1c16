import type { Surface } from './types';

/** How X looks now: its colours, and the size in pixels of its root text, which the user chooses on X. */
export interface Look {
  surface: Surface;
  fontSize: number;
}

/** Relative luminance (WCAG) of a computed colour, null when it is transparent or not understood. */
function luminanceOf(colour: string): number | null {
  const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** X's dim blue has a luminance of 0.0137, its blacks 0 to 0.0015; between them lies half the dim one. */
const DIM_FROM = 0.006;

/** X's look as the page stands now, by the luminance of its background: the exact colours have changed before. */
export function readLook(): Look {
  const root = getComputedStyle(document.documentElement);
  const light = document.body ? luminanceOf(getComputedStyle(document.body).backgroundColor) : null;
  const dark = /dark/.test(`${document.documentElement.dataset.theme ?? ''} ${root.colorScheme}`);
  const luminance = light ?? luminanceOf(root.backgroundColor) ?? (dark ? 0 : 1);
  const surface = luminance > 0.4 ? 'white' : luminance > DIM_FROM ? 'dim' : 'black';
  return { surface, fontSize: Number.parseFloat(root.fontSize) || 15 };
}

/** Tells `listener` X's look now and whenever it changes, until `signal` ends. */
export function watchSurface(listener: (look: Look) => void, signal: AbortSignal): void {
  let last = '';
  const check = (): void => {
    const look = readLook();
    const print = JSON.stringify(look);
    if (print === last) return;
    last = print;
    listener(look);
  };
  const observer = new MutationObserver(() => {
    watchBody();
    check();
  });
  const options = { attributes: true, attributeFilter: ['style', 'class', 'data-theme'] };
  /** The body does not exist yet when we start with the document. */
  const watchBody = (): void => {
    if (document.body) observer.observe(document.body, options);
  };
  observer.observe(document.documentElement, { ...options, childList: true });
  watchBody();
  check();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
