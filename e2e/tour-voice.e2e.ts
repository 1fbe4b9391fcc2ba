import type { Page } from '@playwright/test';
import { expect, openMap, test } from './fixtures.ts';
import { TOUR } from './tours.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/**
 * Puts a voice of ours in the place of the device's: what it is given to say stands, sentence by sentence, in
 * a list on the root of the document, and each sentence ends when the test says so.
 */
async function giveVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    class Synthesis extends EventTarget {
      current: Utterance | undefined;
      getVoices = (): unknown[] => given.map((voice) => ({ ...voice, name: voice.lang }));
      cancel = (): void => {
        this.current = undefined;
      };
      speak = (utterance: Utterance): void => {
        this.current = utterance;
        const { dataset } = document.documentElement;
        dataset.said = `${dataset.said ?? ''}${utterance.lang}: ${utterance.text}\n`;
      };
    }
    const synthesis = new Synthesis();
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    document.addEventListener('sentence-over', () => {
      synthesis.current?.dispatchEvent(new Event('end'));
    });
    const { mediaSession } = navigator;
    const press = new Map<string, MediaSessionActionHandler | null>();
    mediaSession.setActionHandler = (action, handler): void => {
      press.set(action, handler);
    };
    document.addEventListener('media-key', ({ detail: action }: CustomEventInit<string>) => {
      press.get(action ?? '')?.({ action: 'play' });
    });
  }, voices);
}

const said = async (page: Page): Promise<string[]> =>
  ((await page.locator('html').getAttribute('data-said')) ?? '').split('\n').slice(0, -1);

const fire = (page: Page, name: string, detail = ''): Promise<void> =>
  page.evaluate(
    ([event = '', what = '']) => {
      document.dispatchEvent(new CustomEvent(event, { detail: what }));
    },
    [name, detail]
  );

async function openWalk(page: Page, language: 'en' | 'ru' = 'en'): Promise<void> {
  await openMap(page, `#lang=${language}&panel=walk&tour=${TOUR}`, language);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
}

const text = (page: Page) =>
  page.getByRole('paragraph').filter({ hasText: /Council|Cadets|officers|hotel/i });

test('a stop is read aloud sentence by sentence in a voice of the language, and stands there as text', async ({
  page
}) => {
  await giveVoices(page, [
    { lang: 'ru-RU', localService: true },
    { lang: 'en-US', localService: false },
    { lang: 'en-GB', localService: true }
  ]);
  await openWalk(page);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect.poll(() => said(page)).toEqual(['en-GB: Military Hotel (Astoria)']);
  await fire(page, 'sentence-over');
  await expect.poll(async () => (await said(page)).length).toBe(2);
  const sentence = ((await said(page))[1] ?? '').replace('en-GB: ', '');
  expect(sentence.length).toBeGreaterThan(10);
  await expect(page.getByText(sentence).first()).toBeVisible();

  await page.getByRole('button', { name: 'Pause reading' }).click();
  await fire(page, 'sentence-over');
  await page.getByRole('button', { name: 'Go on reading' }).click();
  // It goes on with the sentence that was broken off.
  await expect
    .poll(async () => (await said(page)).slice(1))
    .toEqual([`en-GB: ${sentence}`, `en-GB: ${sentence}`]);
});

test('the media controls of the device pause, go on and turn to the next stop', async ({
  page
}) => {
  await giveVoices(page, [{ lang: 'en-GB', localService: true }]);
  await openWalk(page);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  const title = () => page.evaluate(() => navigator.mediaSession.metadata?.title);
  await expect.poll(title).toBe('Military Hotel (Astoria)');
  await fire(page, 'media-key', 'pause');
  await expect(page.getByRole('button', { name: 'Go on reading' })).toBeVisible();
  await fire(page, 'media-key', 'play');
  await expect(page.getByRole('button', { name: 'Pause reading' })).toBeVisible();
  await fire(page, 'media-key', 'nexttrack');
  await expect(page.getByText('Next: stop 2 of 4')).toBeVisible();
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await fire(page, 'media-key', 'previoustrack');
  await expect(page.getByText('Next: stop 1 of 4')).toBeVisible();
  // Silent again, it leaves the controls to others.
  await expect.poll(title).toBeUndefined();
});

test('a voice that comes late is found, one of another language or of a server is not used', async ({
  page
}) => {
  await giveVoices(page, [
    { lang: 'en-GB', localService: true },
    { lang: 'ru-RU', localService: false }
  ]);
  await openWalk(page, 'ru');
  await expect(page.getByRole('button', { name: 'Прочесть вслух' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Что здесь произошло', level: 4 })).toBeVisible();
});

test('without any voice the text stands all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
  });
  await giveVoices(page, []);
  await openWalk(page);
  await expect(page.getByRole('heading', { name: 'What happened here', level: 4 })).toBeVisible();
  await expect(text(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
});
