import type { APIRoute, GetStaticPaths } from 'astro';
import { listPlans } from '../../../queries/plans.ts';
import { leaveOutKept } from '../../../rendering/kept-pages.ts';
import type { PublishedPlan } from '../../../schema/published-plan.ts';
import { readSeed } from '../../../source/seeds.ts';
import { nameReceivedForm, receivedFileUrl } from '../../../wording/links.ts';

export const getStaticPaths = (async () => {
  const received = (await listPlans()).filter(({ origin }) => origin !== null);
  const pages = received.map((plan) => ({
    params: { plan: plan.id, form: nameReceivedForm(plan.source) },
    props: { plan },
  }));
  return leaveOutKept(pages, ({ props }) => receivedFileUrl(props.plan.id, props.plan.source));
}) satisfies GetStaticPaths;

/** The document as received, byte by byte: its digest is on the page that shows its lines. */
export const GET: APIRoute<{ plan: PublishedPlan }> = ({ props }) =>
  new Response(new Uint8Array(readSeed(process.cwd(), props.plan.id).source.bytes));
