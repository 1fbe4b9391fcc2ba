import { expect, it } from 'vitest';
import { toPlainLine, toPlainText } from './plain-text.ts';

it('keeps words, tabs, lines and what looks like HTML', () => {
  expect(toPlainText('  Смольный <b>&amp;</b>\r\nдворец\t😀 ')).toBe(
    'Смольный <b>&amp;</b>\nдворец\t😀'
  );
});

it('leaves out what XML cannot carry', () => {
  expect(toPlainText('a\u0000b\u001bc\ud800d\ufffee')).toBe('abcde');
});

it('sets a name on one line', () => {
  expect(toPlainLine(' Winter\r\n  Palace ')).toBe('Winter Palace');
});
