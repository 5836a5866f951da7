import { makeQueue } from '../../../electron/domain/turns';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A book's pages, as they would be printed. */
export interface PdfPages {
  readonly count: number;
  /** Draws a page, from 1, as wide and as high as it fits into so many CSS pixels, and answers its words. */
  readonly draw: (
    page: number,
    canvas: HTMLCanvasElement,
    fit: { readonly width: number; readonly height: number },
  ) => Promise<string>;
  readonly close: () => void;
}

/** Opens a PDF that Holdfast has made. Throws where it cannot be read. */
export async function openPages(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), {
    type: 'module',
  });
  // A copy: the worker takes its bytes away.
  const document = await getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
  }).promise;
  // One page is drawn after the other: a canvas takes one at a time.
  const drawing = makeQueue();
  return {
    count: document.numPages,
    draw: (page, canvas, fit) => drawing.take(() => draw(document, page, canvas, fit)),
    close: () => {
      void document.destroy();
    },
  };
}

async function draw(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  fit: { readonly width: number; readonly height: number },
): Promise<string> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(fit.width / natural.width, fit.height / natural.height);
  const viewport = page.getViewport({ scale: scale * devicePixelRatio });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = `${natural.width * scale}px`;
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
