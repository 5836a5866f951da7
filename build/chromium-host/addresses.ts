/**
 * Schemes of the app's own, such as `app`, which a browser cannot navigate to: `app://h1/x` is shown as
 * `https://app.h1.localhost/x`. The host comes last, so that two of them are two sites, and the browser gives each a
 * process of its own.
 */
const OUTSIDE = /^https:\/\/([a-z0-9+-]+)\.([^/]*)\.localhost(\/.*)?$/s;

/** An address as the browser is given it. */
export function outside(address: string, schemes: ReadonlySet<string>): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/s.exec(address) ?? [];
  return schemes.has(scheme) ? `https://${scheme}.${host}.localhost${rest === '' ? '/' : rest}` : address;
}

/** The same as the app knows it. */
export function inside(address: string, schemes: ReadonlySet<string>): string {
  const [, scheme = '', host = '', rest = ''] = OUTSIDE.exec(address) ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : address;
}
