/** Puts a text on the clipboard; false where that is not possible. Only while a button or a key is being pressed. */
export function copy(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', give, { capture: true });
  // SECURITY: the newer navigator.clipboard asks for a permission, and all of them are denied. This needs none, and cannot read.
  const done = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return done;
}
