import { useEffect, useRef, useState } from 'react';
import { t } from '../messages';
import { Button } from './Button';
import { dismiss, toasts, type ShownToast } from './toast';
import './Toasts.css';

const SECONDS = 8;

/** Where toasts appear. One of these stands in the window, always, so that a screen reader hears what is added. */
export function Toasts() {
  const shown = toasts.use();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? makeRoom(place.current) : undefined), []);
  return (
    <div ref={place} className="toasts" role="status" data-react-aria-top-layer="true">
      {shown.map((toast) => (
        <OneToast key={toast.number} toast={toast} />
      ))}
    </div>
  );
}

/** Says how high they stand now, so that everything else ends above them; the returned function ends it. */
function makeRoom(place: HTMLElement): () => void {
  const said = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--toasts', `${place.offsetHeight}px`);
  });
  said.observe(place);
  return () => {
    said.disconnect();
  };
}

/** Goes by itself, but not from under someone's pointer or focus. */
function OneToast({ toast: { number, text, action } }: { readonly toast: ShownToast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => {
      dismiss(number);
    }, SECONDS * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [held, number]);
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  return (
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span>{text}</span>
      {action ? (
        <Button
          variant="quiet"
          onPress={() => {
            dismiss(number);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      ) : (
        <Button
          variant="quiet"
          onPress={() => {
            dismiss(number);
          }}
        >
          {t('common.close')}
        </Button>
      )}
    </div>
  );
}
