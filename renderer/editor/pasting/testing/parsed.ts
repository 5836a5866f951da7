import domino from '@mixmark-io/domino';

/** What `DOMParser` makes of some HTML, where there is no window. */
export function parsed(html: string): Document {
  return domino.createDocument(html);
}
