/**
 * The address under which the list of files names what a request asks for: without query and fragment,
 * for they choose no file here, and with the page's own name where only its folder was asked for.
 */
export function findEntryAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
}
