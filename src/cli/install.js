import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Node major and minor from which every tool of the lock file runs (`engines` of Vite 8). */
const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 */

/**
 * Whether a version of Node, as `process.versions.node` gives it, is new enough.
 * @param {string} version
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Reads a JSON file, whose shape is for the caller to know.
 * @param {string} path
 * @returns {unknown}
 */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The packages of a lock file by their folder, without the project itself; empty if unreadable.
 * @param {string} path
 * @returns {Map<string, LockedPackage>}
 */
function readLockedPackages(path) {
  try {
    const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (readJson(path));
    return new Map(Object.entries(lock.packages ?? {}).filter(([folder]) => folder !== ''));
  } catch {
    return new Map();
  }
}

/**
 * Says why `node_modules` does not hold what `package-lock.json` asks for; `undefined` if it does.
 * npm writes `node_modules/.package-lock.json` as the last act of an install, so a broken-off install
 * has none. Optional packages are built for other machines and may be absent.
 * @param {string} root
 * @returns {string | undefined}
 */
export function findStaleness(root) {
  const wanted = readLockedPackages(join(root, 'package-lock.json'));
  const present = readLockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (present.size === 0) return 'node_modules is missing or unfinished';
  for (const [folder, { version, integrity, optional }] of wanted) {
    const found = present.get(folder);
    if (!found && optional) continue;
    if (!found || !existsSync(join(root, folder, 'package.json'))) return `${folder} is missing`;
    if (found.version !== version || found.integrity !== integrity)
      return `${folder} is not the locked version`;
  }
  const surplus = [...present.keys()].find((folder) => !wanted.has(folder));
  return surplus && `${surplus} is not in package-lock.json`;
}

/**
 * Runs a program without standard input, its output shown as it comes. Never rejects.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code; 1 if it could not be started or was killed
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm'
    });
    // On SIGINT, unlike SIGTERM, Playwright takes its browsers and its server with it.
    const stop = () => void child.kill('SIGINT');
    process.once('exit', stop);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.off('exit', stop);
      resolve(code ?? 1);
    });
  });
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args]) : run('npm', args);
}

/**
 * Makes `node_modules` hold exactly what the lock file says, and prints what it does about it.
 * Leaves the program with exit code 1 after one clear line where that cannot be done.
 */
export async function ensureInstall() {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(
      `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}: see https://nodejs.org`
    );
    process.exit(1);
  }
  const staleness = findStaleness(ROOT);
  if (staleness === undefined) return;
  console.log(`Installing from package-lock.json with npm ci: ${staleness}.`);
  // Every package is a development one; NODE_ENV=production would leave them all out.
  if ((await runNpm(['ci', '--include=dev', '--prefer-offline'])) === 0) return;
  console.error('npm ci failed: see its message above.');
  process.exit(1);
}
