import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Progress } from '../../ui/Progress';
import { TextField } from '../../ui/TextField';
import type { PdfPages } from './pdf';

interface Props {
  /** The book as a PDF. */
  readonly pages: Uint8Array;
  readonly onClose: () => void;
}

/** Room around a page within the window, in CSS pixels. */
const AROUND = { width: 160, height: 300 };

/** The book page by page, as it would be printed. Arrows, Page Up and Page Down, Home and End turn its pages. */
export function Preview({ pages: bytes, onClose }: Props) {
  const [pages, setPages] = useState<PdfPages | 'failed'>();
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState('1');
  /** What the canvas shows, which comes after the page that is wanted. */
  const [drawn, setDrawn] = useState({ page: 1, words: '' });
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let opened: PdfPages | undefined;
    let wanted = true;
    import('./pdf')
      .then(({ openPages }) => openPages(bytes))
      .then(
        (open) => {
          opened = open;
          if (wanted) setPages(open);
          else open.close();
        },
        () => {
          setPages('failed');
        },
      );
    return () => {
      wanted = false;
      opened?.close();
    };
  }, [bytes]);
  useEffect(() => {
    if (pages === undefined || pages === 'failed' || !canvas.current) return;
    let wanted = true;
    const fit = {
      width: Math.max(200, window.innerWidth - AROUND.width),
      height: Math.max(200, window.innerHeight - AROUND.height),
    };
    pages.draw(page, canvas.current, fit).then(
      (words) => {
        if (wanted) setDrawn({ page, words });
      },
      () => {
        setPages('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [pages, page]);
  const count = pages === undefined || pages === 'failed' ? 0 : pages.count;
  const turn = (to: number) => {
    const next = Math.min(count, Math.max(1, to));
    setPage(next);
    setTyped(String(next));
  };
  const press = (event: KeyboardEvent) => {
    const to = goalOf(event.key, page, count);
    if (to === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    turn(to);
  };
  return (
    <Dialog title={t('preview.title')} isOpen onClose={onClose} size="large">
      {pages === 'failed' && <p>{t('preview.failed')}</p>}
      {pages === undefined && <Progress label={t('book.setting')} done={0} total={0} />}
      {count > 0 && (
        <div className="preview" onKeyDown={press}>
          <div className="turning">
            <Button
              onPress={() => {
                turn(page - 1);
              }}
            >
              {t('preview.before')}
            </Button>
            <TextField
              label={t('preview.page')}
              value={typed}
              onChange={(next) => {
                setTyped(next);
                if (/^\d+$/.test(next) && Number(next) >= 1 && Number(next) <= count) setPage(Number(next));
              }}
            />
            <span className="meta">{t('preview.of', { count })}</span>
            <Button
              autoFocus
              onPress={() => {
                turn(page + 1);
              }}
            >
              {t('preview.next')}
            </Button>
          </div>
          <canvas ref={canvas} aria-hidden="true" />
          <div className="unseen" role="document" aria-label={t('preview.canvas', { page: drawn.page })} tabIndex={0}>
            {drawn.words}
          </div>
        </div>
      )}
    </Dialog>
  );
}

function goalOf(key: string, page: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return page + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return page - 1;
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return undefined;
  }
}
