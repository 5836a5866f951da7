import { useEffect, useState } from 'react';

/** Nothing but the page. It ends with Escape, and when one goes to another screen. */
export function useFocusMode(isActive: boolean): readonly [on: boolean, set: (on: boolean) => void] {
  const [wanted, setWanted] = useState(false);
  if (wanted && !isActive) setWanted(false);
  const on = wanted && isActive;
  useEffect(() => {
    if (!on) return;
    const root = document.documentElement;
    const leave = (event: KeyboardEvent) => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        !document.querySelector('[role="dialog"], [role="alertdialog"]')
      )
        setWanted(false);
    };
    root.classList.add('focus-mode');
    window.addEventListener('keydown', leave);
    return () => {
      root.classList.remove('focus-mode');
      window.removeEventListener('keydown', leave);
    };
  }, [on]);
  return [on, setWanted];
}
