/** @jsxImportSource react */
import type { ButtonHTMLAttributes, CSSProperties, HTMLAttributes, ReactNode } from 'react';
import { atoms } from './atoms';
import { ACCENT, THEMES } from './look';
import { testId } from './test-id';
import { world } from './world';

interface BoxProps extends HTMLAttributes<HTMLDivElement> {
  /** Becomes atomic classes; `style` stays inline, as on X. */
  box?: CSSProperties;
  test?: string;
}

/** X's box: a flex column div. */
export function View({ box = {}, test, ...rest }: BoxProps) {
  return <div className={`css-175oi2r ${atoms(box)}`} {...(test ? testId(test) : {})} {...rest} />;
}

/** X's text block: a div with dir and an inline colour. */
export function Text({ box = {}, test, style, ...rest }: BoxProps) {
  const colour = { color: THEMES[world().theme].text, ...style };
  return (
    <div dir="ltr" className={`css-146c3p1 ${atoms(box)}`} {...(test ? testId(test) : {})} style={colour} {...rest} />
  );
}

/** X's innermost text: a span inside a text block. */
export function Span({ children, box = {} }: { children?: ReactNode; box?: CSSProperties }) {
  return <span className={`css-1jxf684 ${atoms(box)}`}>{children}</span>;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  box?: CSSProperties;
  test?: string;
}

/** X's button: `<button role="button">` around its content. */
export function Button({ box = {}, test, disabled, ...rest }: ButtonProps) {
  const off = disabled ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {};
  return (
    <button
      role="button"
      type="button"
      className={`css-175oi2r ${atoms({ ...box, ...(disabled ? { opacity: 0.5 } : {}) })}`}
      {...(test ? testId(test) : {})}
      {...off}
      {...rest}
    />
  );
}

/** A filled, rounded button with a word: Post, Reply, Follow. */
export function WordButton({ word, ...rest }: ButtonProps & { word: string }) {
  const theme = THEMES[world().theme];
  const box = { borderRadius: 9999, padding: '0 1rem', minHeight: 36, justifyContent: 'center' } as const;
  return (
    <Button box={box} style={{ backgroundColor: theme.button, borderColor: 'rgba(0, 0, 0, 0)' }} {...rest}>
      <Text style={{ color: theme.buttonText }} box={{ fontWeight: 700 }}>
        <Span>
          <Span>{word}</Span>
        </Span>
      </Text>
    </Button>
  );
}

/** A drawing of 20 px; the shape says nothing, as on X where paths change. */
export function Icon({ shape, accent }: { shape: string; accent?: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`r-4qtqp9 ${atoms({ width: 20, height: 20, fill: 'none', stroke: 'currentcolor', strokeWidth: '1.8', strokeLinecap: 'round' })}`}
      style={accent ? { color: ACCENT } : undefined}
    >
      <g>
        <path d={shape} />
      </g>
    </svg>
  );
}
