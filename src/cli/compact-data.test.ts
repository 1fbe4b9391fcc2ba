import { expect, test } from 'vitest';
import { compactJson } from './compact-data.ts';

test('data are sent without white space and otherwise as they were written', () => {
  expect(compactJson('{\n  "name": "Неву не  перейти",\n  "at": [30.31, 59.94]\n}\n')).toBe(
    '{"name":"Неву не  перейти","at":[30.31,59.94]}'
  );
});

test('a broken file is sent as it is', () => {
  expect(compactJson('{ "name": ')).toBe('{ "name": ');
});
