import { Component, type ReactNode } from 'react';
import { t } from '../messages';

interface Props {
  /** What stands there; with another one it is tried anew. */
  readonly of?: unknown;
  /** What is shown instead where it cannot be drawn. Without one: a quiet sentence. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly of: unknown;
  readonly hasFailed: boolean;
}

/** A part of the window that can fail alone: what goes wrong in drawing it stays within it. */
export class Caught extends Component<Props, State> {
  override state: State = { of: this.props.of, hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return Object.is(of, state.of) ? null : { of, hasFailed: false };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.instead === undefined ? (
      <p className="meta" role="status">
        {t('caught.part')}
      </p>
    ) : (
      this.props.instead
    );
  }
}
