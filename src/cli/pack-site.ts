import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { findSiteFiles } from './site-files.ts';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** Fonts, images and archives are packed already. */
const IS_TEXT = /\.(?:html|js|css|json|geojson|csv|svg|webmanifest|txt|xml)$/;

async function packFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const packed = await Promise.all([
    gzipOf(bytes, { level: constants.Z_BEST_COMPRESSION }),
    brotliOf(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
      }
    })
  ]);
  await Promise.all(
    ['.gz', '.br'].map(async (extension, index) => {
      const copy = packed[index];
      // A copy that is no smaller would only cost the server a look.
      if (copy && copy.length < bytes.length) await writeFile(`${path}${extension}`, copy);
    })
  );
}

/** Lays copies packed by gzip and Brotli beside each text of a built site. */
export async function packSite(dist: string): Promise<void> {
  const paths = findSiteFiles(dist).filter((path) => IS_TEXT.test(path));
  await Promise.all(paths.map((path) => packFile(join(dist, path))));
}
