/** What is declared for an element, by the name of the property in small letters. */
export type Declared = ReadonlyMap<string, string>;

/** Finds what a page declares for its elements: in themselves, and for their names and classes in its style sheets. */
export function stylesOf(page: Document): (element: Element) => Declared {
  const rules = new Map<string, Map<string, string>>();
  for (const sheet of Array.from(page.getElementsByTagName('style'))) readSheet(sheet.textContent, rules);
  return (element) => {
    const style = element.getAttribute('style');
    if (rules.size === 0) return style === null ? NOTHING : declarations(style);
    const tag = element.localName;
    const all = new Map(rules.get(tag));
    for (const name of element.getAttribute('class')?.split(/\s+/) ?? [])
      for (const rule of [rules.get(`.${name}`), rules.get(`${tag}.${name}`)])
        for (const [property, value] of rule ?? []) all.set(property, value);
    if (style !== null) for (const [property, value] of declarations(style)) all.set(property, value);
    return all;
  };
}

const NOTHING: Declared = new Map();

/** More rules than these are nobody's: a word processor writes some hundreds. */
const MOST_RULES = 2000;

/** Only selectors of a name, a class or both: what word processors and mail programs write. */
const SELECTOR = /^(?:[a-z]\w*)?(?:\.[\w-]+)?$/i;

function readSheet(text: string, rules: Map<string, Map<string, string>>): void {
  for (const rule of text.replace(/<!--|-->/g, '').split('}')) {
    const brace = rule.indexOf('{');
    if (brace < 0) continue;
    const declared = declarations(rule.slice(brace + 1));
    const selectors = rule.slice(rule.lastIndexOf('*/', brace) < 0 ? 0 : rule.lastIndexOf('*/', brace) + 2, brace);
    for (const selector of selectors.split(',', MOST_RULES).map((one) => one.trim())) {
      if (selector === '' || !SELECTOR.test(selector) || rules.size >= MOST_RULES) continue;
      const key = selector.replace(/^\w+/, (tag) => tag.toLowerCase());
      rules.set(key, new Map([...(rules.get(key) ?? []), ...declared]));
    }
  }
}

/** What is asked for below, and nothing else. */
const READ = /^(?:display|white-space|font|margin|border|text-decoration|mso-list|mso-hide)/;

function declarations(style: string): Map<string, string> {
  const declared = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    if (!READ.test(property)) continue;
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    declared.set(property, value.replace(/! ?important$/, '').trim());
  }
  return declared;
}

/** What becomes of blanks and line breaks: both of them one blank, line breaks kept, or all of it kept. */
export type Blanks = 'one' | 'lines' | 'all';

export function blanksIn(declared: Declared): Blanks | undefined {
  switch (declared.get('white-space-collapse') ?? declared.get('white-space')?.split(/\s+/)[0]) {
    case 'pre':
    case 'pre-wrap':
    case 'break-spaces':
    case 'preserve':
      return 'all';
    case 'pre-line':
    case 'preserve-breaks':
      return 'lines';
    case 'normal':
    case 'nowrap':
    case 'collapse':
    case 'initial':
      return 'one';
    case undefined:
    default:
      return undefined;
  }
}

export function isBoldIn(declared: Declared): boolean | undefined {
  const weight = declared.get('font-weight') ?? /^(?:italic\s+)?(bold|[1-9]00)\b/.exec(declared.get('font') ?? '')?.[1];
  if (weight === undefined || weight === 'inherit') return undefined;
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600;
}

export function isItalicIn(declared: Declared): boolean | undefined {
  const style = declared.get('font-style');
  if (style === undefined || style === 'inherit') return undefined;
  return style.startsWith('italic') || style.startsWith('oblique');
}

export function isStruckIn(declared: Declared): boolean {
  return ['text-decoration', 'text-decoration-line'].some((name) => declared.get(name)?.includes('line-through'));
}

/** Whether there is nothing above and below an element; undefined where nothing is said of it. */
export function margins(declared: Declared): { readonly above?: boolean; readonly below?: boolean } {
  const all = declared.get('margin')?.split(/\s+/);
  const above = declared.get('margin-top') ?? declared.get('margin-block-start') ?? all?.[0];
  const below = declared.get('margin-bottom') ?? declared.get('margin-block-end') ?? all?.[2] ?? all?.[0];
  return {
    ...(above !== undefined && { above: isSeen(above) }),
    ...(below !== undefined && { below: isSeen(below) }),
  };
}

function isSeen(length: string): boolean {
  return Math.abs(Number.parseFloat(length)) >= 0.02;
}
