import type { CSSProperties } from 'react';

const known = new Map<string, string>();
let sheet: HTMLStyleElement | undefined;

function rule(text: string): void {
  if (!sheet) {
    sheet = document.createElement('style');
    sheet.id = 'react-native-stylesheet';
    document.head.append(sheet);
  }
  sheet.append(text);
}

function hash(text: string): string {
  let value = 5381;
  for (const letter of text) value = (Math.imul(value, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36).padStart(6, '0').slice(-7);
}

function atom(property: string, value: string | number): string {
  const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const unit =
    typeof value === 'number' &&
    !/^(flex|z-index|font-weight|opacity|stroke-width|line-height|-webkit-line)/.test(name);
  const declaration = `${name}:${value}${unit ? 'px' : ''}`;
  const seen = known.get(declaration);
  if (seen) return seen;
  const className = `r-${hash(declaration)}`;
  known.set(declaration, className);
  rule(`.${className}{${declaration}}\n`);
  return className;
}

/** Class names as X's styling library makes them: one meaningless name per declaration. Returns them, space separated. */
export function atoms(style: CSSProperties): string {
  return Object.entries(style)
    .map(([property, value]) => atom(property, value as string | number))
    .join(' ');
}

/** The base rules of X's boxes and texts, under the names that X uses at present. */
export function baseRules(): void {
  rule(
    `html,body{height:100%;margin:0} body{font-family:"TwitterChirp",-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
    .css-175oi2r{align-items:stretch;background-color:transparent;border:0 solid black;box-sizing:border-box;display:flex;flex-basis:auto;
      flex-direction:column;flex-shrink:0;list-style:none;margin:0;min-height:0;min-width:0;padding:0;position:relative;text-align:start;text-decoration:none;font:inherit;color:inherit}
    .css-146c3p1{border:0 solid black;box-sizing:border-box;display:inline;margin:0;padding:0;position:relative;text-align:start;text-decoration:none;
      white-space:pre-wrap;word-wrap:break-word;font-size:1rem;line-height:1.3333;min-width:0}
    .css-1jxf684{color:inherit;font:inherit;white-space:inherit;text-decoration:none;min-width:0}
    button.css-175oi2r{cursor:pointer} a.css-175oi2r,a.css-146c3p1,a.css-1jxf684{cursor:pointer}
    #react-root{height:100%;display:flex} .public-DraftEditor-content{min-height:1.6em;font-size:1.15rem;line-height:1.4}
    .public-DraftEditorPlaceholder-root{position:absolute;pointer-events:none;font-size:1.15rem;line-height:1.4;opacity:.6}
    .DraftEditor-root{position:relative} .public-DraftStyleDefault-ltr{direction:ltr;text-align:left}
    .public-DraftStyleDefault-rtl{direction:rtl;text-align:right} .longform-unstyled{margin:0}\n`,
  );
}
