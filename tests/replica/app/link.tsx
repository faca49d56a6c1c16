/** @jsxImportSource react */
import type { AnchorHTMLAttributes, CSSProperties, MouseEvent } from 'react';
import { atoms } from './atoms';
import { go } from './navigation';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  box?: CSSProperties;
  base?: 'css-175oi2r' | 'css-146c3p1' | 'css-1jxf684';
  /** Opens over the present page, as photos do. */
  over?: boolean;
}

/** X's link: `role="link"`, a relative address, and no reload on a plain click. */
export function Link({ box = {}, base = 'css-175oi2r', over = false, href = '/', ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    if (!href.startsWith('/')) return;
    event.preventDefault();
    go(href, over);
  };
  return <a role="link" href={href} className={`${base} ${atoms(box)}`} onClick={follow} {...rest} />;
}
