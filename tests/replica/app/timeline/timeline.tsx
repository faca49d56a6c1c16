/** @jsxImportSource react */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { atoms } from '../atoms';
import { THEMES } from '../look';
import { testId } from '../test-id';
import { View } from '../view';
import { word } from '../words';
import { useWorld, world } from '../world';

/** One cell of a timeline. `key` stays with the content. */
export interface Cell {
  key: string;
  content: ReactNode;
}

/** Recycled cells: as few as the window needs, in steps so that their number seldom changes. */
const SLOT_STEP = 8;
let lists = 0;

/**
 * X's timeline: section > h1 + div[aria-label] > div, with cells placed by translateY. Only what is near the window is in
 * the page; the rest is removed, or (with `recycle`) its cells are used again for other posts.
 */
export function Timeline({ name, label, cells }: { name: string; label: string; cells: Cell[] }) {
  const { recycle } = useWorld();
  const [id] = useState(() => `accessible-list-${lists++}`);
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  // The list moves when what stands above it grows, for instance the composer.
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const virtualizer = useWindowVirtualizer({
    count: cells.length,
    estimateSize: () => 180,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (index) => cells[index]?.key ?? index,
  });
  // Cells above the window that turn out taller must not push it along, unless the page was just scrolled elsewhere.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, _delta, { scrollOffset }) =>
    Math.abs(window.scrollY - (scrollOffset ?? 0)) < 2 && item.start < window.scrollY;
  const items = virtualizer.getVirtualItems();
  // Never fewer than before: posts that went to and fro between cells would be measured anew each time, without an end.
  const slots = useRef(0);
  slots.current = Math.max(slots.current, Math.ceil(items.length / SLOT_STEP) * SLOT_STEP);
  return (
    <section role="region" aria-labelledby={id} className="css-175oi2r">
      <h1
        id={id}
        dir="auto"
        role="heading"
        aria-level={1}
        className={`css-146c3p1 ${atoms({ position: 'absolute', width: 1, height: 1, overflow: 'hidden' })}`}
      >
        {name}
      </h1>
      <div aria-label={word('timeline') + label} className="css-175oi2r">
        <div
          ref={list}
          className="css-175oi2r"
          style={{ position: 'relative', minHeight: `${virtualizer.getTotalSize()}px` }}
        >
          {items.map((item) => (
            <div
              key={recycle ? `slot${item.index % slots.current}` : String(item.key)}
              ref={(node) => virtualizer.measureElement(node)}
              data-index={item.index}
              className="css-175oi2r"
              style={{
                transform: `translateY(${Math.round(item.start - margin)}px)`,
                position: 'absolute',
                width: '100%',
              }}
              {...testId('cellInnerDiv')}
            >
              {cells[item.index]?.content}
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

/** What X wraps around an article inside a cell. */
export function CellBox({ children, border = true }: { children: ReactNode; border?: boolean }) {
  const line = border ? ({ borderBottomWidth: 1, borderBottomStyle: 'solid' } as const) : {};
  return (
    <View box={line} style={border ? { borderColor: THEMES[world().theme].border } : {}}>
      <View>{children}</View>
    </View>
  );
}
