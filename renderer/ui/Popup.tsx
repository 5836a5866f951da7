import { useContext, useEffect, type ReactNode } from 'react';
import { DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import { makesWay } from '../client/commands';
import './Popup.css';

interface Props {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A small sheet beside the button that opens it. Escape closes it, and the focus goes back to the button. */
export function Popup({ trigger, label, children, onOpenChange }: Props) {
  return (
    <DialogTrigger {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <Popover className="popup screen-only" placement="bottom start" offset={6} aria-label={label}>
        <Content>{children}</Content>
      </Popover>
    </DialogTrigger>
  );
}

function Content({ children }: Pick<Props, 'children'>) {
  const state = useContext(OverlayTriggerStateContext);
  useEffect(
    () =>
      makesWay(() => {
        state?.close();
      }),
    [state],
  );
  return children(() => {
    state?.close();
  });
}
