import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagramIn, edgesOf } from './diagram';
import { ROOT, sources } from './sources';

const drawn = diagramIn(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'));

describe('the diagram of the house', () => {
  it('draws the imports that there are, and no others', () => {
    expect([...drawn.edges].sort()).toEqual([...edgesOf(sources('src'), drawn.nodes)].sort());
  });

  it('names only parts that there are', () => {
    const files = sources('src').map(({ path }) => path.replace(/^src\//, ''));
    const absent = [...drawn.nodes.values()]
      .flat()
      .filter((part) => !files.some((file) => file.startsWith(`${part}/`) || file === `${part}.ts`));
    expect(absent).toEqual([]);
  });

  it('is found wrong where an import is new, or a part has no place in it', () => {
    const { nodes } = diagramIn(
      '```mermaid\nflowchart LR\n  a[a<br/>first]\n  b[b · c]\n  a --> b\n  a == says ==> b\n```',
    );
    const files = [
      { path: 'src/a/one.ts', text: "import { two } from '../b/two';\nimport type { T } from '../a/t';" },
      { path: 'src/c/three.ts', text: "import type { One } from '../a/one';\nimport { four } from '../d/four';" },
    ];
    expect(edgesOf(files, nodes)).toEqual(new Set(['a --> b', 'b -.-> a', 'b --> d']));
  });

  it('holds no line that goes unread', () => {
    expect(() => diagramIn('```mermaid\nflowchart LR\n  a o--o b\n```')).toThrow('not understood');
  });
});
