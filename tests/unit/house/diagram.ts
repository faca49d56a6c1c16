import { importsOf, resolved } from './breaches';
import type { Source } from './sources';

/** The parts that a node stands for, as paths under src, by the node's id. */
export type Nodes = Map<string, string[]>;

/** A diagram of who imports whom: its nodes, and its edges as `from --> to` or, for types alone, `from -.-> to`. */
export interface Diagram {
  nodes: Nodes;
  edges: Set<string>;
}

/**
 * Reads the first mermaid flowchart of a document. The first line of a node's label names its parts; `==>` is no import.
 * A line that is none of a node, an edge, a group and its end throws, so that nothing is drawn that is not looked at.
 */
export function diagramIn(markdown: string): Diagram {
  const [, drawn = ''] = /```mermaid\nflowchart \w+\n([\s\S]*?)```/.exec(markdown) ?? [];
  const nodes: Nodes = new Map();
  const edges = new Set<string>();
  for (const line of drawn.split('\n').map((each) => each.trim())) {
    const [, id, label] = /^(\w+)\[([^\]]+)\]$/.exec(line) ?? [];
    const [, from, arrow, to] = /^([\w &]+) (-->|-\.->|==.*==>) ([\w &]+)$/.exec(line) ?? [];
    if (id && label) nodes.set(id, (label.split('<br/>')[0] ?? '').split(' · '));
    else if (from && to && arrow) {
      if (!arrow.startsWith('=')) for (const edge of pairs(from, arrow, to)) edges.add(edge);
    } else if (!/^(subgraph .*|end|)$/.test(line))
      throw new Error(`The diagram holds a line that is not understood: ${line}`);
  }
  return { nodes, edges };
}

function pairs(from: string, arrow: string, to: string): string[] {
  return from.split(' & ').flatMap((start) => to.split(' & ').map((end) => `${start} ${arrow} ${end}`));
}

/** The edges that the sources have, between the nodes of a diagram. A part without a node stands for itself. */
export function edgesOf(files: Source[], nodes: Nodes): Set<string> {
  const parts = [...nodes].flatMap(([id, paths]) => paths.map((path) => ({ id, path })));
  // The longest path first: what is in x/page-world is not in x.
  parts.sort((a, b) => b.path.length - a.path.length);
  const nodeOf = (file: string) => {
    const bare = file.replace(/\.tsx?$/, '');
    return parts.find(({ path }) => bare === path || bare.startsWith(`${path}/`))?.id ?? bare.split('/')[0] ?? bare;
  };
  const run = new Set<string>();
  const types = new Set<string>();
  for (const found of files.flatMap(importsOf).filter(({ target }) => target.startsWith('.'))) {
    const [from, to] = [nodeOf(found.from.replace(/^src\//, '')), nodeOf(resolved(found))];
    if (from !== to) (found.typeOnly ? types : run).add(`${from} --> ${to}`);
  }
  const alone = [...types].filter((edge) => !run.has(edge)).map((edge) => edge.replace('-->', '-.->'));
  return new Set([...run, ...alone]);
}
