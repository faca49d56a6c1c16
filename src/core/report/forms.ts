import { csvCell } from '../csvCell';
import type { ReportDocument, Section } from './document';

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#172028;background:#fff}' +
  'table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;' +
  'border-bottom:1px solid #dfe4e8;white-space:pre-line;overflow-wrap:anywhere}h2{margin-top:2rem}p{color:#46515b}' +
  '@media print{body{margin:0}section{break-inside:avoid}}';

/** One page that needs nothing else: to keep, to send, to print. Every text in it is escaped. */
export function htmlOf(document: ReportDocument, language: string, nothing: string): string {
  const { title, subtitle, remark, sections } = document;
  const body = sections.map(
    (section) => `<section><h2>${escaped(section.title)}</h2>${tableOf(section, nothing)}</section>`,
  );
  return (
    `<!doctype html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8">` +
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">' +
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${escaped(title)}</h1><p>${escaped(subtitle)}<br>${escaped(remark)}</p>${body.join('')}</main></body></html>\n`
  );
}

/** The same as Markdown, with tables. */
export function markdownOf({ title, subtitle, remark, sections }: ReportDocument, nothing: string): string {
  const parts = sections.map(({ title: name, rows: [head, ...rows] }) => {
    if (!head) return `## ${marked(name)}\n\n${nothing}`;
    return `## ${marked(name)}\n\n${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(marked).join(' | ')} |`).join('\n')}`;
  });
  return `${[`# ${marked(title)}`, marked(subtitle), marked(remark), ...parts].join('\n\n')}\n`;
}

/** The same as CSV: the section in the first column, then its cells. Safe against formulas of spreadsheets. */
export function csvOf({ sections }: ReportDocument): string {
  const lines = sections.flatMap(({ title, rows }) => rows.map((row) => [title, ...row].map(csvCell).join(',')));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function tableOf({ title, rows: [head, ...rows] }: Section, nothing: string): string {
  if (!head) return `<p>${escaped(nothing)}</p>`;
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table aria-label="${escaped(title)}"><thead><tr>${cells(head, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</tr></thead><tbody>${body}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Signs that Markdown or the HTML in it would read are put behind a backslash; a table's cell has one line. */
function marked(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
