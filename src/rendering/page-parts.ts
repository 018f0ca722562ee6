import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/**
 * Several processes may make the pages of one site, each those that fall to it by their address. `SITE_PART` says which
 * one this is and of how many: `0/2`. A process alone makes them all.
 */
const [part = 0, parts = 1] = (process.env.SITE_PART ?? '0/1').split('/').map(Number);

/** Which of several processes this one is, the first being 0. */
export const getPart = (): number => part;

/** The pages of one plan fall to one process: its address is the first three names of theirs. */
const PLAN_FOLDER = /^(?:\/[^/]*){0,3}/;

/** Whether the page of this root-relative address falls to this process. */
export const isOwnPage = (url: string): boolean => crc32(PLAN_FOLDER.exec(url)?.[0] ?? '') % parts === part;

/** Has Astro make the pages of this process and no others, and puts each at once where it belongs. */
export function ownPages(): AstroIntegration {
  let site: URL;
  return {
    name: 'own-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () =>
            (await standard.getStaticPaths()).filter(({ pathname }) => isOwnPage(pathname)),
          render: async (request, options) => {
            const rendered = await standard.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            return writePage(response, findFile(new URL(request.url).pathname, options.routeData.type), site);
          },
        })),
    },
  };
}

/** `tinh/cao-bang/index.html` of the page at `/tinh/cao-bang/`; null for one that a server answers an error with. */
function findFile(pathname: string, type: string): string | null {
  if (/^\/\d+\/$/.test(pathname)) return null;
  return type === 'page' ? `${pathname.slice(1)}index.html` : pathname.slice(1).replace(/\/$/, '');
}

/**
 * Writes a page, and returns an answer without a body, for which Astro writes nothing: it would hand four steps for each
 * file to other threads, which takes three times as long as doing them. Returns what Astro must write as it is.
 */
async function writePage(response: Response, file: string | null, site: URL): Promise<Response> {
  if (response.status !== 200 || response.body === null || file === null) return response;
  const path = fileURLToPath(new URL(`./${file}`, site));
  const page = new Uint8Array(await response.arrayBuffer());
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  return new Response(null);
}
