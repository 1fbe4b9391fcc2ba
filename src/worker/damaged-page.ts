/** What the site is called: put in when it is built. */
declare const SITE_TITLE: string;

/** The sentence in every language there is, by path. */
const sentences = import.meta.glob<string>('../i18n/*-damaged.ts', {
  eager: true,
  import: 'damaged'
});

const lines = Object.entries(sentences)
  .map(([path, text]) => `<p lang="${/(\w+)-damaged/.exec(path)?.[1] ?? ''}">${text}</p>`)
  .join('\n  ');

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>${SITE_TITLE.replaceAll('<', '&lt;')}</title>
  ${lines}
</html>
`;

/** What stands in place of the page when its kept copy is damaged and there is no network to mend it. */
export const createDamagedPage = (): Response =>
  new Response(PAGE, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'"
    }
  });
