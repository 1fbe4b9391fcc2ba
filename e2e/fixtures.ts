import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What the page should never do; patterns a test adds to it are expected faults. */
interface Watch {
  /** Console errors that belong to the story, such as a file that is not there. */
  readonly expectedErrors: RegExp[];
}

/** A page that fails its test by an error, or by a request that leaves this machine. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, baseURL, expectedErrors }, use) => {
    const faults: string[] = [];
    const report = (fault: string): void => {
      if (!expectedErrors.some((pattern) => pattern.test(fault))) faults.push(fault);
    };
    page.on('pageerror', (error) => report(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error')
        report(`console error: ${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOwn = origin === new URL(baseURL ?? '').origin;
      if (!isOwn && protocol !== 'data:' && protocol !== 'blob:')
        report(`request to another host: ${request.url()}`);
    });
    page.on('websocket', (socket) => report(`web socket: ${socket.url()}`));
    await use(page);
    expect(faults).toEqual([]);
  }
});

export { expect };

/** Turns the page to a language by its own name. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: /^(Language|Язык|Sprache|Langue)$/ });
  await picker.selectOption(name);
}

export type Language = 'en' | 'ru';

const NAMES = { en: 'English', ru: 'Русский' } as const satisfies Record<Language, string>;

/** Turns the page to a language, and waits until it speaks it. */
export async function turnLanguage(page: Page, language: Language): Promise<void> {
  await chooseLanguage(page, NAMES[language]);
  await expect(sliderOf(page, language)).toBeVisible();
}

/** The words by which a visitor finds the controls. */
export const words = {
  en: {
    slider: 'Hour of the story',
    play: 'Play',
    pause: 'Pause',
    next: 'Next change of hands',
    previous: 'Previous change of hands',
    search: 'Find a place',
    stories: 'Stories',
    legend: 'Legend',
    contents: 'Contents',
    about: 'About this map',
    hour: 'This hour',
    afterword: 'What came after',
    exactTime: 'Exact time',
    held: 'Who holds it now',
    closePlace: 'Close, back to this hour',
    broken: 'Part of the map could not be read'
  },
  ru: {
    slider: 'Час повествования',
    play: 'Пустить время',
    pause: 'Остановить время',
    next: 'Следующий переход из рук в руки',
    previous: 'Предыдущий переход из рук в руки',
    search: 'Найти место',
    stories: 'Рассказы',
    legend: 'Легенда',
    contents: 'Содержание',
    about: 'Об этой карте',
    hour: 'Этот час',
    afterword: 'Что было дальше',
    exactTime: 'Точное время',
    held: 'Кто держит место сейчас',
    closePlace: 'Закрыть и вернуться к этому часу',
    broken: 'Часть карты прочесть не удалось'
  }
} as const;

export const sliderOf = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('slider', { name: words[language].slider });

/** The field of the search, which stands in the head of the page once that part is there. */
export const searchOf = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('combobox', { name: words[language].search });

/** The one panel, by the title it bears: “This hour”, “Legend”, or the name of a place. */
export const panelOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** The badge of a place on the map; its name goes on with who holds it. */
export const badgeOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Map of Petrograd' }).getByRole('button', { name });

/** Opens the map with a hash and waits until it stands. */
export async function openMap(page: Page, hash = '', language: Language = 'en'): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(sliderOf(page, language)).toBeVisible();
}

/**
 * Turns a map that stands to an address with a time, by way of the hour, so that nothing on the page is left of
 * what it showed before: in a fraction of the time of opening it.
 */
export async function turnTo(page: Page, hash: string, language: Language = 'en'): Promise<void> {
  const hour = panelOf(page, words[language].hour);
  const bare = atTime(new URLSearchParams(hash.slice(1)).get('t') ?? '');
  await openMap(page, `${bare}&lang=${language}`, language);
  await expect(hour).toBeVisible();
  if (hash === bare) return;
  await page.goto(`./${hash}&lang=${language}`);
  await expect(hour).toHaveCount(0);
}

/** What the address says under a key of its hash. */
export const inAddress = (page: Page, key: string): string | null =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key);

/** Waits until the address says so; the page rewrites it after a rest. */
export async function expectAddress(page: Page, key: string, value: string | null): Promise<void> {
  await expect.poll(() => inAddress(page, key), { message: `${key} in the address` }).toBe(value);
}

/** The hash for a moment, New Style without a zone, with more keys after it. */
export const atTime = (t: string, more = ''): string => `#t=${t}${more}`;
