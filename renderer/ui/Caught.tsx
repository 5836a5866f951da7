import { Component, type ReactNode } from 'react';
import { inFocus } from '../client/inFocus';
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
  /** Where the button that tries it anew stands. */
  #places: readonly Place[] = [];

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return Object.is(of, state.of) ? null : { of, hasFailed: false };
  }

  /** Whoever tries it anew goes on in what has come back: the button that had the focus is gone. */
  override componentDidUpdate(_before: Props, { hasFailed }: State): void {
    if (!hasFailed || this.state.hasFailed) return;
    const place = this.#places.find(({ parent }) => parent.isConnected);
    this.#places = [];
    if (place && !inFocus()) (firstIn(place.parent.children[place.index]) ?? firstIn(place.parent))?.focus();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const again = () => {
      this.#places = placesOf(document.activeElement);
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

/** Which of its parent's elements something stands in. */
interface Place {
  readonly parent: Element;
  readonly index: number;
}

/** Where an element stands, in its parent and in all that is around that, the nearest first. */
function placesOf(element: Element | null): readonly Place[] {
  const places: Place[] = [];
  for (let inner = element; inner?.parentElement; inner = inner.parentElement)
    places.push({ parent: inner.parentElement, index: Array.from(inner.parentElement.children).indexOf(inner) });
  return places;
}

/** The first field or list in it, or else the first button. */
function firstIn(place: Element | undefined): HTMLElement | undefined {
  return (
    place?.querySelector<HTMLElement>('textarea, input, [role="listbox"]') ??
    place?.querySelector<HTMLElement>('button') ??
    undefined
  );
}

/** Draws anew what could not be drawn. */
export function TryAgain({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button variant="quiet" onPress={onPress}>
      {t('caught.anew')}
    </Button>
  );
}
