/**
 * Selects what an element says and puts it on the clipboard; false where that is not possible. Only while a button or a
 * key is being pressed.
 */
export function copyFrom(element: Element): boolean {
  window.getSelection()?.selectAllChildren(element);
  // SECURITY: the newer navigator.clipboard asks for a permission, and all of them are denied. This needs none, and
  // cannot read.
  return document.execCommand('copy');
}

/** Copies a text that stands nowhere on the screen. True: it is on the clipboard. */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
