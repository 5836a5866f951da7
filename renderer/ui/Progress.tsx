import { useId } from 'react';
import './Progress.css';

interface Props {
  readonly label: string;
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
}

/** How far something has come. */
export function Progress({ label, done, total }: Props) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      {total > 0 ? <progress id={id} max={total} value={done} /> : <progress id={id} />}
    </div>
  );
}
