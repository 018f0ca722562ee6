import type { LanguageModel, State } from './language-model.ts';
import type { Spelling } from './spelling-tree.ts';

/** One place of a text: what may stand there. A fixed place has one candidate of cost 0. */
export type Place = readonly Spelling[];

/** The word chosen for a place. */
export interface Choice {
  word: string;
  /** Probability (0–1) of the word among all ways to read the text. */
  certainty: number;
  /** The next likely word; null where there is none. */
  other: string | null;
}

const BEAM = 24;
/** How much a step of the model of words weighs against the likeness of letters. */
const MODEL_WEIGHT = 0.8;

/** A history reached at a place, with the best way to it. */
interface Hypothesis {
  state: State;
  /** Cost of the best way here; log of the summed probability of all ways here. */
  cost: number;
  forward: number;
  steps: Step[];
  backward: number;
}

interface Step {
  from: Hypothesis;
  candidate: number;
  cost: number;
}

const addLogs = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  const [high, low] = a > b ? [a, b] : [b, a];
  return high + Math.log1p(Math.exp(low - high));
};

const start = (state: State): Hypothesis => ({
  state,
  cost: 0,
  forward: 0,
  steps: [],
  backward: Number.NEGATIVE_INFINITY,
});

/** All hypotheses after a place, the best `BEAM` of them. */
function extend(before: readonly Hypothesis[], place: Place, model: LanguageModel): Hypothesis[] {
  const reached = new Map<State, Hypothesis>();
  for (const from of before) {
    place.forEach(({ word, cost: likeness }, candidate) => {
      const cost = likeness - MODEL_WEIGHT * Math.log(model.probability(from.state, word));
      const state = model.advance(from.state, word);
      let hypothesis = reached.get(state);
      if (!hypothesis) {
        hypothesis = {
          ...start(state),
          cost: Number.POSITIVE_INFINITY,
          forward: Number.NEGATIVE_INFINITY,
          steps: [],
        };
        reached.set(state, hypothesis);
      }
      hypothesis.steps.push({ from, candidate, cost });
      hypothesis.cost = Math.min(hypothesis.cost, from.cost + cost);
      hypothesis.forward = addLogs(hypothesis.forward, from.forward - cost);
    });
  }
  return [...reached.values()].sort((a, b) => a.cost - b.cost || a.state - b.state).slice(0, BEAM);
}

/** Probability of each candidate of a place, by all ways through it; passes the backward sums on. */
function weighCandidates(place: Place, after: readonly Hypothesis[], total: number): number[] {
  const shares = place.map(() => 0);
  for (const hypothesis of after) {
    for (const { from, candidate, cost } of hypothesis.steps) {
      from.backward = addLogs(from.backward, hypothesis.backward - cost);
      const share = Math.exp(from.forward - cost + hypothesis.backward - total);
      shares[candidate] = (shares[candidate] ?? 0) + share;
    }
  }
  return shares;
}

function choose(place: Place, shares: readonly number[]): Choice {
  const order = place.map((_, i) => i).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const [best = 0, next] = order;
  return {
    word: place[best]?.word ?? '',
    certainty: Math.min(1, shares[best] ?? 0),
    other: next === undefined ? null : (place[next]?.word ?? null),
  };
}

/** Chooses a word for each place: the one that most of the probability goes through. */
export function chooseWords(places: readonly Place[], model: LanguageModel): Choice[] {
  const columns: Hypothesis[][] = [[start(model.start)]];
  for (const place of places) columns.push(extend(columns.at(-1) ?? [], place, model));
  const last = columns.at(-1) ?? [];
  const total = last.reduce((sum, { forward }) => addLogs(sum, forward), Number.NEGATIVE_INFINITY);
  for (const hypothesis of last) hypothesis.backward = 0;
  const choices: Choice[] = [];
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at] ?? [];
    choices.push(choose(place, weighCandidates(place, columns[at + 1] ?? [], total)));
  }
  return choices.reverse();
}
