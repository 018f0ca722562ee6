import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { notes } from './notes.ts';

/** The parts of Chart.js that a drawing is made of, the same at build and in the browser. */
Chart.register(BarController, BarElement, LinearScale, notes);

export { Chart };
