import type { APIRoute } from 'astro';

/** All may read all; where the sitemap lies. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', site ?? url).href}\n`);
