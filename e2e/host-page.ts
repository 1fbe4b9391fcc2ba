import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, words } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** A page of somebody else, on an origin of its own, that holds something; what it hears it lists. */
export class HostPage implements AsyncDisposable {
  /** Origin of the page: another name and another port than those of the map. */
  readonly origin: string;
  readonly page: Page;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, origin: string, close: () => Promise<void>) {
    this.page = page;
    this.origin = origin;
    this.#close = close;
  }

  /**
   * Serves the page and opens it.
   * @param createFrame the HTML of the frame, given the origin of the page around it
   */
  static async open(page: Page, createFrame: (origin: string) => string): Promise<HostPage> {
    let html = '';
    const server = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.url === '/' ? html : '');
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const origin = `http://localhost:${String(port)}`;
    html = `<!doctype html><html lang="en"><title>Museum</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <body style="margin: 8px">
      <script>addEventListener('message', ({ data }) => {
        document.querySelector('ol').appendChild(document.createElement('li')).textContent = JSON.stringify(data);
      });</script>
      <p style="height: 60px"><a href="#before">before</a></p>
      ${createFrame(origin)}
      <p style="height: 3000px"><a href="#after">after</a></p><ol></ol></body></html>`;
    await page.goto(`${origin}/`);
    return new HostPage(page, origin, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Waits until the map in the frame stands. */
  async expectMap(language: Language = 'en'): Promise<void> {
    await expect(this.frame.getByRole('slider', { name: words[language].slider })).toBeVisible();
  }

  send(message: unknown): Promise<void> {
    return this.page.evaluate((data) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }, message);
  }

  /** What the frame has said so far. */
  async heard(): Promise<readonly Record<string, unknown>[]> {
    const lines = await this.page.locator('ol > li').allTextContents();
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }
}
