/** What of a page is no text, whatever stands in it. */
export const UNWRITTEN = new Set(
  'script style noscript template iframe object embed video audio canvas svg math title head xml select textarea'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Blocks with an empty line above and below, where nothing else is declared. */
const APART = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre table hr dl figure ul ol menu dir'.split(' '));

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
/** What has only other elements in it: blanks between those are nothing. */
const FRAMES = new Set(['ul', 'ol', 'menu', 'dir', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'dl']);

export const isBlockTag = (tag: string) => BLOCKS.has(tag);
export const isApartTag = (tag: string) => APART.has(tag);
export const isListTag = (tag: string) => LISTS.has(tag);
export const isFrameTag = (tag: string) => FRAMES.has(tag);
