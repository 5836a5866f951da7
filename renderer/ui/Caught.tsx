import { Component, type ReactNode } from 'react';
import { t } from '../messages';
import { Button } from './Button';

interface Props {
  /** What stands there; with another one it is tried anew. */
  readonly of?: unknown;
  /**
   * What is shown instead where it cannot be drawn, given what tries it anew. Without one: a quiet sentence, and a
   * button that does.
   */
  readonly instead?: (again: () => void) => ReactNode;
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
    const again = () => {
      this.setState({ hasFailed: false });
    };
    if (this.props.instead) return this.props.instead(again);
    return (
      <p className="meta" role="status">
        {t('caught.part')} <TryAgain onPress={again} />
      </p>
    );
  }
}

/** Draws anew what could not be drawn. */
export function TryAgain({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button variant="quiet" onPress={onPress}>
      {t('caught.anew')}
    </Button>
  );
}
