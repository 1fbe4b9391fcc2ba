import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { weighSite } from './weigh-site.ts';

it('a site weighs what is sent of it: packed where there is a copy, plain where there is none', () => {
  const dist = mkdtempSync(join(tmpdir(), 'weigh-'));
  try {
    mkdirSync(join(dist, 'assets'));
    const files = {
      'index.html': 100,
      'index.html.gz': 60,
      'index.html.br': 50,
      'assets/a.woff2': 7
    };
    for (const [path, size] of Object.entries(files))
      writeFileSync(join(dist, path), 'x'.repeat(size));
    expect(weighSite(dist)).toEqual({ files: 2, plain: 107, gzip: 67, brotli: 57 });
  } finally {
    rmSync(dist, { recursive: true });
  }
});
