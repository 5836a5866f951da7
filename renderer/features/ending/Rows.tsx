import type { ReactNode } from 'react';
import type { Id } from '../../../electron/domain/id';
import { go, type Route } from '../../client/route';

export interface RowOf {
  readonly id: Id;
  readonly name: string;
  /** What else there is to say of it, in a few words. */
  readonly note?: string | undefined;
  /** What is to be read of it besides, a text a line. */
  readonly words?: readonly string[];
}

interface Props {
  readonly title?: string;
  readonly rows: readonly RowOf[];
  /** Where their pages go back to. */
  readonly from: Route;
  readonly action?: ReactNode;
}

/** Records to read, each a way to its page; nothing where there are none and nothing to do. */
export function Rows({ title, rows, from, action }: Props) {
  if (rows.length === 0 && (action === undefined || action === false)) return null;
  return (
    <div className="ending-rows">
      {title !== undefined && rows.length > 0 && <h4>{title}</h4>}
      {rows.length > 0 && (
        <ul>
          {rows.map(({ id, name, note, words = [] }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  go({ screen: 'record', record: id, from });
                }}
              >
                <span className="name" dir="auto">
                  {name}
                </span>
                {note !== undefined && <span className="meta">{note}</span>}
              </button>
              {words.map((text, index) => (
                <p key={index} dir="auto">
                  {text}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {action}
    </div>
  );
}
