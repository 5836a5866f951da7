/** Elements within elements beyond this are nobody's page. */
const DEEPEST = 400;

interface Branch {
  readonly firstChild: Branch | null;
  readonly nextSibling: Branch | null;
  readonly parentNode: Branch | null;
}

/** Whether there is more within each other than can be read in a moment. */
export function isDeep(page: Branch): boolean {
  let depth = 0;
  let at: Branch | null = page;
  while (at) {
    if (depth > DEEPEST) return true;
    if (at.firstChild) {
      at = at.firstChild;
      depth += 1;
      continue;
    }
    while (at && at !== page && !at.nextSibling) {
      at = at.parentNode;
      depth -= 1;
    }
    at = at === page || at === null ? null : at.nextSibling;
  }
  return false;
}

/** So many elements that are open at once are not even parsed: it takes a browser longer than their number. */
const MOST_OPEN = 2000;
const NESTED = /<(\/?)(?:div|span|table|ul|ol|blockquote|section|article|font|b|i|u|s|em|strong|a)[\s>]/gi;

/** Whether some HTML goes on within itself further than it can be parsed in a moment. */
export function isEndless(html: string): boolean {
  let open = 0;
  for (const [, closing] of html.matchAll(NESTED)) {
    open = closing === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}
