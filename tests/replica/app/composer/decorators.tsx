/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';
import { ACCENT } from '../look';

function finder(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function Coloured({ children }: { children?: ReactNode }) {
  return <span style={{ color: ACCENT }}>{children}</span>;
}

/** Mentions, hashtags and links are coloured while typing, which splits a line into several text nodes. */
export const decorators = new CompositeDecorator([
  { strategy: finder(/@[A-Za-z0-9_]{1,15}/g), component: Coloured },
  { strategy: finder(/#[\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: finder(/https?:\/\/\S+/g), component: Coloured },
]);
