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

/** Has Astro make the pages of this process and no others. */
export const ownPages = (): AstroIntegration => ({
  name: 'own-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((standard) => ({
        ...standard,
        getStaticPaths: async () =>
          (await standard.getStaticPaths()).filter(({ pathname }) => isOwnPage(pathname)),
      })),
  },
});
