import { speeds } from '../../../tools/evaluate/tone-speed';
import type { Bench } from '../bench';

/** Milliseconds: so short that it is never felt between two key presses. */
const MOST = 3;

export const bench: Bench = {
  title: 'One tone check of a 280-character draft with its context, while its end is typed',
  async run() {
    const rows = speeds();
    const ok = rows.every(({ name, p95 }) => !name.startsWith('tone check') || p95 <= MOST);
    const cells = rows.map(({ name, p50, p95 }) => [name, p50.toFixed(3), p95.toFixed(3)]);
    return { table: [['', 'p50 ms', `p95 ms (at most ${MOST})`], ...cells], ok };
  },
};
