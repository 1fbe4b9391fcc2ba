/**
 * Which build a page is: the name of its script, which holds a digest of all the program. While
 * developing, every page is of the same.
 */
export function programOf(page: Pick<Document, 'querySelector'>): string {
  const address = page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '';
  return address.replace(/^.*\//, '').replace(/\?.*$/, '');
}
