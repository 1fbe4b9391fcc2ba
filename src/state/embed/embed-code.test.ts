import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { formatEmbedCode } from './embed-code.ts';

const choice = {
  site: 'https://petrograd.example/map/',
  hash: '#map=13/59.94/30.31&t=1917-11-07T21:40&layers=bridges,ships',
  controls: 'time',
  width: 640,
  height: 480,
  title: 'Petrograd & "Aurora" <1917>'
} as const;

const frameOf = (code: string) => {
  const frame = new DOMParser().parseFromString(code, 'text/xml').documentElement;
  if (!frame) throw new Error('the code holds no element');
  return frame;
};

it('is one frame that a reader of HTML reads back as it was chosen', () => {
  const frame = frameOf(formatEmbedCode(choice));
  expect(frame.tagName).toBe('iframe');
  expect(frame.getAttribute('src')).toBe(`${choice.site}?embed${choice.hash}`);
  expect(frame.getAttribute('title')).toBe(choice.title);
  expect(frame.getAttribute('width')).toBe('640');
  expect(frame.getAttribute('loading')).toBe('lazy');
});

it('may not lead the page around it away, nor open dialogs', () => {
  const rights = frameOf(formatEmbedCode(choice)).getAttribute('sandbox')?.split(' ') ?? [];
  expect(rights).toContain('allow-scripts');
  expect(rights.filter((right) => /navigation|modals|downloads/.test(right))).toEqual([]);
});

it('says what is not usual', () => {
  const code = formatEmbedCode({
    ...choice,
    controls: 'none',
    width: undefined,
    origin: 'https://museum.example'
  });
  const address = new URL(frameOf(code).getAttribute('src') ?? '');
  expect(address.searchParams.get('controls')).toBe('none');
  expect(address.searchParams.get('origin')).toBe('https://museum.example');
  expect(address.hash).toBe(choice.hash);
  expect(frameOf(code).getAttribute('width')).toBe('100%');
});
