import { previewSite } from './site.ts';

process.exitCode = await previewSite();
