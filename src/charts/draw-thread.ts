/** The thread of `draw-beside.ts`: draws what it is sent, one drawing a message. */
import { parentPort } from 'node:worker_threads';
import { drawSvg } from './draw.ts';
import type { Drawn, Order } from './draw-beside.ts';

const draw = ({ ticket, drawing, name }: Order): Drawn => {
  try {
    return { ticket, svg: drawSvg(drawing, name) };
  } catch (error) {
    return { ticket, error };
  }
};

parentPort?.on('message', (order: Order) => parentPort?.postMessage(draw(order)));
