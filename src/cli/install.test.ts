import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findStaleness, isNodeNewEnough } from './install.js';

let root: string;

const locked = { version: '1.0.0', integrity: 'sha512-a' };

function writeLock(folder: string, packages: Record<string, object>): void {
  mkdirSync(folder, { recursive: true });
  const name = folder === root ? 'package-lock.json' : '.package-lock.json';
  writeFileSync(join(folder, name), JSON.stringify({ packages }));
}

function installPackage(folder: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), '{}');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'petrograd-install-'));
  writeLock(root, {
    '': {},
    'node_modules/map': locked,
    'node_modules/for-other-machines': { ...locked, optional: true }
  });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const writeInstalled = (packages: Record<string, object>): void => {
  writeLock(join(root, 'node_modules'), packages);
};

describe('whether to install', () => {
  test('a fresh clone is stale', () => {
    expect(findStaleness(root)).toContain('node_modules is missing');
  });

  test('what the lock file says is not installed again', () => {
    writeInstalled({ 'node_modules/map': locked });
    installPackage('node_modules/map');
    expect(findStaleness(root)).toBeUndefined();
  });

  test('a newly locked version is stale', () => {
    writeInstalled({ 'node_modules/map': { ...locked, version: '0.9.0' } });
    installPackage('node_modules/map');
    expect(findStaleness(root)).toContain('node_modules/map');
  });

  test('a package whose folder was deleted is stale', () => {
    writeInstalled({ 'node_modules/map': locked });
    expect(findStaleness(root)).toContain('node_modules/map');
  });

  test('a package that is locked no more is stale', () => {
    writeInstalled({ 'node_modules/map': locked, 'node_modules/gone': locked });
    installPackage('node_modules/map');
    expect(findStaleness(root)).toContain('node_modules/gone');
  });
});

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.13.0', true]
])('Node %s: %s', (version, isEnough) => {
  expect(isNodeNewEnough(version)).toBe(isEnough);
});
