import type { JSX } from 'preact';
import { t } from '../i18n';
import type { KeyRow } from '../page/boardKeys';
import { Key } from './Key';

/** Keys and what they do, one row each. */
export function KeyList({ rows }: { rows: readonly KeyRow[] }): JSX.Element {
  return (
    <dl class="key-list">
      {rows.map(([keys, words]) => (
        <div key={keys}>
          <dt>
            {keys.split(' ').map((key) => (
              <Key key={key}>{key}</Key>
            ))}
            <span class="vh">{keys}</span>
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
