import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../src/cli/serve.ts';
import { getSiteFolder } from '../../src/cli/site.ts';

const execute = promisify(execFile);
const require = createRequire(import.meta.url);
const CACHE = resolve('node_modules/.cache');

export interface Site {
  browser: Browser;
  /** `http://localhost:<port>`, without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** The built site on a free port, and a browser. Needs nothing on the machine but what npm installed. */
export async function openSite(): Promise<Site> {
  const [served, browser] = await Promise.all([serveSite(getSiteFolder(), 0), launchBrowser()]);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  return { browser, address: served.address, close };
}

/** Messages of a page that a reader's console would show; a test expects it to stay empty. */
export function collectConsole(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  return messages;
}

/**
 * On Linux the Chromium that comes in an npm package, with the libraries and fonts from the same package; elsewhere,
 * or with CHROME set to a program, the Chrome that the machine has. `args` are further arguments of the browser.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { CHROME } = process.env;
  if (CHROME) return chromium.launch({ executablePath: CHROME, args: [...args] });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', args: [...args] });
  const folder = await unpackChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', ...args],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
      XDG_CACHE_HOME: folder,
    },
  });
}

/** Unpacks the browser once for each version; several test files may ask at the same time. */
async function unpackChromium(): Promise<string> {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  const { version } = require(manifest) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  await unpackInto(fresh);
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it believes to run in a cloud
 * function; it asks both of the environment while it is loaded. So a process of its own does it.
 */
async function unpackInto(fresh: string): Promise<void> {
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await execute(process.execPath, ['--input-type=module', '--eval', unpack], { env });
  const fonts =
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fonts-cache</cachedir></fontconfig>';
  await writeFile(join(fresh, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
}
