import type { JSX } from 'preact';
import { ICON_SHAPES, type IconName, type IconShape } from './iconShapes';

export type { IconName } from './iconShapes';

const SVG = 'http://www.w3.org/2000/svg';
const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const DASH = '2.5 2.4';

/** How an icon is shown. Beside a word it is decoration; alone it needs the `label` it is read out by. */
export interface IconProps {
  name: IconName;
  label?: string | undefined;
  /** 14 px instead of 16. */
  small?: boolean;
  class?: string;
}

/** An icon as a component. Colour is the text's own. */
export function Icon({ name, label, small, class: extra }: IconProps): JSX.Element {
  const shape: IconShape = ICON_SHAPES[name];
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden beside its word, and named by `spoken` when alone
    <svg class={iconClass(small, extra)} viewBox="0 0 16 16" data-icon={name} {...spoken}>
      {label ? <title>{label}</title> : null}
      {shape.line ? <path {...STROKE} d={shape.line} {...(shape.dashed ? { 'stroke-dasharray': DASH } : {})} /> : null}
      {shape.solid ? <path fill="currentColor" fill-rule="evenodd" d={shape.solid} /> : null}
    </svg>
  );
}

/** The same icon as a plain element, for pieces that are made without preact. */
export function iconElement(name: IconName, options: Omit<IconProps, 'name'> = {}): SVGSVGElement {
  const shape: IconShape = ICON_SHAPES[name];
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { class: iconClass(options.small, options.class), viewBox: '0 0 16 16', 'data-icon': name });
  setAttributes(svg, options.label ? { role: 'img', 'aria-label': options.label } : { 'aria-hidden': 'true' });
  if (shape.line) {
    svg.append(pathElement({ ...STROKE, d: shape.line, ...(shape.dashed ? { 'stroke-dasharray': DASH } : {}) }));
  }
  if (shape.solid) svg.append(pathElement({ fill: 'currentColor', 'fill-rule': 'evenodd', d: shape.solid }));
  return svg;
}

function iconClass(small?: boolean, extra?: string): string {
  return ['i', small ? 'small' : '', extra ?? ''].filter(Boolean).join(' ');
}

function pathElement(attributes: Record<string, string>): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  setAttributes(path, attributes);
  return path;
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
