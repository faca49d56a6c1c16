/** What an icon is made of on a 16 × 16 grid: outlines (`line`), filled silhouettes with holes (`solid`). */
export interface IconShape {
  line?: string;
  solid?: string;
  /** The outline is broken: something is missing. */
  dashed?: true;
}

/** A closed circle as path data. */
function ring(x: number, y: number, radius: number): string {
  const d = radius * 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${d} 0a${radius} ${radius} 0 1 0-${d} 0z`;
}

/** A filled rectangle with round corners as path data. */
function bar(x: number, y: number, width: number, height: number, r = width / 2): string {
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

const FACE = ring(8, 8, 6);
const TICK = 'M5.3 8.3l1.9 1.9 3.6-4.1';

/**
 * All icons. Those that tell a state differ by silhouette (triangle, disc, eye; square, pencil, ring), so that they
 * are told apart in grey and at 14 px.
 */
export const ICON_SHAPES = {
  mark: { line: 'M1.4 8.4C2.2 3.1 3.3 3.1 4.1 8.2c.75 4.6 1.85 4.5 2.5.2.5-3.1 1.5-3 2.1-.2h5.9' },

  urgent: {
    solid: `M6.65 2.35a1.56 1.56 0 0 1 2.7 0l5.2 9.1a1.55 1.55 0 0 1-1.35 2.3H2.8a1.55 1.55 0 0 1-1.35-2.3z${bar(7.2, 5.2, 1.6, 4.2)}${ring(8, 11.4, 0.9)}`,
  },
  act: { solid: `${ring(8, 8, 6.5)}M7.2 4.5L3.8 7.6l3.4 3.1V8.8c2 0 3.5.5 4.6 2.2-.1-2.9-1.7-4.5-4.6-4.6z` },
  watch: { line: `M1.5 8C3 5.3 5.2 3.9 8 3.9S13 5.3 14.5 8C13 10.7 10.8 12.1 8 12.1S3 10.7 1.5 8z${ring(8, 8, 1.9)}` },

  hold: { solid: `${bar(1.75, 1.75, 12.5, 12.5, 2.75)}${bar(5.1, 5, 1.8, 6)}${bar(9.1, 5, 1.8, 6)}` },
  improve: { line: 'M2.7 13.3l.7-3.2 7-7a1.45 1.45 0 0 1 2.05 0l.45.45a1.45 1.45 0 0 1 0 2.05l-7 7zM9.1 4.4l2.5 2.5' },
  ready: { line: FACE + TICK },

  met: { line: 'M3.4 8.6l3 3 6.2-7' },
  missing: { line: ring(8, 8, 4.7), dashed: true },
  notneeded: { line: 'M5.4 8h5.2' },

  'clock-in': { line: FACE, solid: 'M8 8V4.2A3.8 3.8 0 0 1 11.8 8z' },
  'clock-amber': { line: FACE, solid: 'M8 4.2a3.8 3.8 0 0 1 0 7.6z' },
  'clock-red': { line: FACE, solid: ring(8, 8, 3.8) },
  'clock-over': { solid: `${ring(8, 8, 6.75)}${bar(7.2, 4.1, 1.6, 5)}${ring(8, 11.2, 0.95)}` },
  'clock-done': { line: FACE + TICK },
  'clock-late': { line: 'M13.8 6.5A6 6 0 1 1 10.7 2.6M5.3 7.9l2 2 6.2-6.7' },
  clock: { line: `${FACE}M8 4.7V8l2.3 1.5` },

  'level-0': { line: 'M2 8h12' },
  'level-1': { line: 'M1.8 8.4c1.4-3.3 2.8-3.3 4.1-.4s2.8 2.9 4.2 0 2.8-2.9 4.1.4' },
  'level-2': { line: 'M1.5 8.3L4 3.2l3 9.6 3-9.6 2.3 7 2.2-2' },

  message: {
    line: 'M3.6 3h8.8c.7 0 1.2.5 1.2 1.2v5.5c0 .7-.5 1.2-1.2 1.2H8.3l-2.9 2.4v-2.4H3.6c-.7 0-1.2-.5-1.2-1.2V4.2C2.4 3.5 2.9 3 3.6 3z',
  },
  reply: { line: 'M6.4 3.4L2.6 7.3l3.8 3.9M3 7.3h5.3c3 0 4.8 1.8 5.1 5.3' },
  track: { line: 'M4.3 2.3h7.4v11.4L8 10.8l-3.7 2.9z' },
  dismiss: { line: `${FACE}M5.3 8h5.4` },
  person: { line: `${ring(8, 5.3, 2.7)}M2.8 13.7C3.4 11 5.4 9.8 8 9.8s4.6 1.2 5.2 3.9` },
  team: {
    line: `${ring(5.8, 5.5, 2.3)}M1.6 13.1c.5-2.4 2-3.6 4.2-3.6s3.7 1.2 4.2 3.6M10.5 3.4a2.3 2.3 0 0 1 0 4.2M11.9 9.8c1.4.5 2.2 1.6 2.5 3.3`,
  },
  follow: { line: 'M2.9 3.7h10.2v9.5H2.9zM2.9 6.7h10.2M5.7 2.2v2.7M10.3 2.2v2.7M6 9.9l1.4 1.4 2.8-2.9' },
  insert: { line: 'M8 2.4v7.3M4.8 6.7L8 9.9l3.2-3.2M2.7 13.4h10.6' },
  copy: { line: 'M5.9 5.9h7.3v7.3H5.9zM10.1 3.3v-.5H2.8v7.3h.5' },
  mute: {
    line: 'M4.1 11.2h7.8c-.9-.9-1.2-1.8-1.2-3.8 0-2-1-3.3-2.7-3.3S5.3 5.4 5.3 7.4c0 2-.3 2.9-1.2 3.8zM6.9 13.4h2.2M2.6 2.6l10.8 10.8',
  },
  wrong: {
    line: 'M5.6 2.4h6.9v6.1l-3.2 5.2c-1-.1-1.6-.9-1.4-1.9l.5-2.2H4.3A1.4 1.4 0 0 1 2.9 7.8l1.2-4.3c.2-.7.8-1.1 1.5-1.1z',
  },
  search: { line: `${ring(7, 7, 4.4)}M10.3 10.3l3.3 3.3` },
  filter: { line: 'M2.2 4.4h11.6M4.4 8h7.2M6.6 11.6h2.8' },
  sliders: { line: `M2 5h6.1M11.9 5H14M2 11h2.1M7.9 11H14${ring(10, 5, 1.8)}${ring(6, 11, 1.8)}` },
  open: { line: 'M9.6 2.9h3.5v3.5M12.9 3.1L7.6 8.4M6.4 3.6H3.3v9.1h9.1V9.6' },
  down: { line: 'M4 6.1l4 4 4-4' },
  right: { line: 'M6.1 4l4 4-4 4' },
  left: { line: 'M9.9 4l-4 4 4 4' },
  close: { line: 'M4.1 4.1l7.8 7.8M11.9 4.1l-7.8 7.8' },
  plus: { line: 'M8 3.2v9.6M3.2 8h9.6' },
  more: { solid: ring(3.5, 8, 1.2) + ring(8, 8, 1.2) + ring(12.5, 8, 1.2) },
  undo: { line: 'M5.7 2.9l-3 3 3 3M3.1 5.9h6a3.65 3.65 0 0 1 0 7.3H6.2' },
  print: { line: 'M4.6 6V2.6h6.8V6M4.6 11.4h-2V6h10.8v5.4h-2M4.6 9.6h6.8v3.8H4.6z' },
  download: { line: 'M8 2.5v7.1M4.9 6.7L8 9.8l3.1-3.1M2.8 10.9v2.4h10.4v-2.4' },
  upload: { line: 'M8 9.9V2.7M4.9 5.7L8 2.6l3.1 3.1M2.8 10.9v2.4h10.4v-2.4' },
  shield: { line: 'M8 1.9L3 3.8v3.9c0 3.1 2 5.2 5 6.4 3-1.2 5-3.3 5-6.4V3.8z' },
  source: {
    line: 'M8 4.3c-1.4-1-3.1-1.4-5.5-1.4v9.1c2.4 0 4.1.4 5.5 1.4 1.4-1 3.1-1.4 5.5-1.4V2.9C11.1 2.9 9.4 3.3 8 4.3zM8 4.3v9.1',
  },
  chart: { line: 'M2.4 13.4h11.2M4.6 11V8.2M8 11V3.6M11.4 11V6.2' },
  list: { line: 'M6.2 4h7.3M6.2 8h7.3M6.2 12h7.3', solid: ring(3, 4, 0.9) + ring(3, 8, 0.9) + ring(3, 12, 0.9) },
  star: { line: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z' },
  starred: { solid: 'M8 1.3l2.1 4.3 4.7.6-3.5 3.2.9 4.7L8 11.8l-4.2 2.3.9-4.7L1.2 6.2l4.7-.6z' },
  replace: { line: 'M2.7 5h9.6M9.7 2.4L12.3 5 9.7 7.6M13.3 11H3.7M6.3 8.4L3.7 11l2.6 2.6' },
  template: { line: 'M2.6 3.1h10.8v9.8H2.6zM5.2 6.1h5.6M5.2 8.5h5.6M5.2 10.9h2.6' },
  archive: { line: 'M2.3 3h11.4v3H2.3zM3.3 6v7h9.4V6M6.5 8.8h3' },
  link: {
    line: 'M6.7 9.3a2.65 2.65 0 0 0 3.8 0l2.2-2.2a2.65 2.65 0 0 0-3.8-3.8l-.7.7M9.3 6.7a2.65 2.65 0 0 0-3.8 0L3.3 8.9a2.65 2.65 0 0 0 3.8 3.8l.7-.7',
  },
  trash: { line: 'M2.9 4.3h10.2M6 4.3V2.7h4v1.6M4.3 4.3l.6 9h6.2l.6-9M6.8 7v3.7M9.2 7v3.7' },
  globe: { line: `${FACE}M2.1 8h11.8M8 2c1.7 1.7 2.6 3.7 2.6 6S9.7 12.3 8 14c-1.7-1.7-2.6-3.7-2.6-6S6.3 3.7 8 2z` },
  note: { line: 'M3 2.9h10v7.2l-3.1 3.1H3zM13 10.1H9.9v3.1' },
  eyeoff: {
    line: 'M6.5 4.1c.5-.1 1-.2 1.5-.2 2.8 0 5 1.4 6.5 4.1-.6 1-1.3 1.9-2.1 2.5M4.1 5.1C3.1 5.8 2.2 6.8 1.5 8c1.5 2.7 3.7 4.1 6.5 4.1 1.2 0 2.3-.3 3.3-.8M2.6 2.6l10.8 10.8',
  },
  info: { line: `${FACE}M8 7.4v3.4`, solid: ring(8, 5.1, 0.9) },
  enter: { line: 'M13 3.4v3.3c0 1.2-.9 2.1-2.1 2.1H3.4M6.2 6L3.3 8.8l2.9 2.8' },
  seen: { solid: ring(8, 8, 2.2) },
  smile: { line: `${FACE}M5.5 9.5c1.3 1.6 3.7 1.6 5 0`, solid: ring(6, 6.4, 0.8) + ring(10, 6.4, 0.8) },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICON_SHAPES;
