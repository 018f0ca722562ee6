import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from './view.ts';

/** What an image is called: its element's id, and its words for who does not see it. */
export interface ImageName {
  id: string;
  title: string;
}

export interface Order {
  ticket: number;
  drawing: Drawing;
  name: ImageName;
}

export type Drawn = { ticket: number; svg: string } | { ticket: number; error: unknown };

interface Waiting {
  resolve: (svg: string) => void;
  reject: (error: unknown) => void;
}

const THREAD = 'src/charts/draw-thread.ts';
const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let tickets = 0;

/** Starts the thread once; it keeps no build from ending. */
function openThread(): Worker {
  if (thread) return thread;
  thread = new Worker(join(process.cwd(), THREAD));
  thread.unref();
  thread.on('message', (drawn: Drawn) => {
    const { resolve, reject } = waiting.get(drawn.ticket) ?? {};
    waiting.delete(drawn.ticket);
    if (waiting.size === 0) thread?.unref();
    if ('error' in drawn) reject?.(drawn.error);
    else resolve?.(drawn.svg);
  });
  thread.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return thread;
}

/** The same markup as `drawSvg` gives, drawn in a thread beside this one, which meanwhile makes other pages. */
export function drawBeside(drawing: Drawing, name: ImageName): Promise<string> {
  const worker = openThread();
  return new Promise((resolve, reject) => {
    tickets += 1;
    waiting.set(tickets, { resolve, reject });
    worker.ref();
    worker.postMessage({ ticket: tickets, drawing, name } satisfies Order);
  });
}
