/** Selects what an element says and puts it on the clipboard; false where that is not possible. Only while a button or a key is being pressed. */
export function copyFrom(element: Element): boolean {
  window.getSelection()?.selectAllChildren(element);
  // SECURITY: the newer navigator.clipboard asks for a permission, and all of them are denied. This needs none, and cannot read.
  return document.execCommand('copy');
}
