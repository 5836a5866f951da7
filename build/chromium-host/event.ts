/** An event whose consequence a listener can prevent. */
export interface Preventable {
  defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

export function preventable<More extends object>(more: More): More & Preventable {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
