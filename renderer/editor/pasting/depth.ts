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
