import type { Rule } from './shapes.ts';

/** Rules that cross or touch, as the edges of a grid. */
export interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** Lines drawn in pieces, or twice, lie within this of one another, in points. */
const SLACK = 3;

/** Pieces of one rule become one. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  const sorted = [...rules].sort((a, b) => a.axis.localeCompare(b.axis) || a.at - b.at || a.from - b.from);
  for (const rule of sorted) {
    const same = merged.findLast(
      (other) =>
        other.axis === rule.axis &&
        Math.abs(other.at - rule.at) < 1.5 &&
        other.to + SLACK >= rule.from &&
        other.from - SLACK <= rule.to,
    );
    if (same) {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    } else merged.push({ ...rule });
  }
  return merged;
}

const touches = (a: Rule, b: Rule): boolean =>
  a.axis !== b.axis &&
  a.at >= b.from - SLACK &&
  a.at <= b.to + SLACK &&
  b.at >= a.from - SLACK &&
  b.at <= a.to + SLACK;

/** Rules that hang together, directly or through others. */
function groupTouching(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const member of group) {
      for (const other of left) {
        if (!touches(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function listPlaces(rules: readonly Rule[], axis: Rule['axis']): number[] {
  const places: number[] = [];
  for (const at of rules
    .filter((rule) => rule.axis === axis)
    .map((rule) => rule.at)
    .sort((a, b) => a - b)) {
    if (at - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > SLACK) places.push(at);
  }
  return places;
}

/** Rules that reach further than this beyond the last one that they cross show an edge that is not drawn. */
const OPEN = 8;

/**
 * The edges of rows or columns, those not drawn included: a page that cuts a row may leave it open below, and some
 * tables have no rules at their sides.
 */
function listEdges(rules: readonly Rule[], axis: Rule['axis']): number[] {
  const edges = listPlaces(rules, axis);
  const crossing = rules.filter((rule) => rule.axis !== axis);
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  const before = crossing.filter(({ from }) => from < first - OPEN).map(({ from }) => from);
  const after = crossing.filter(({ to }) => to > last + OPEN).map(({ to }) => to);
  return [
    ...(before.length > 1 ? [Math.min(...before)] : []),
    ...edges,
    ...(after.length > 1 ? [Math.max(...after)] : []),
  ];
}

/** Grids of two or more columns; a frame around a text is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return groupTouching(mergeRules(rules))
    .map((group) => ({ xs: listEdges(group, 'v'), ys: listEdges(group, 'h'), rules: group }))
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2);
}

/** Whether a rule parts the cell from its neighbour, at `at`, between `from` and `to`. */
export const hasWall = (
  { rules }: Grid,
  axis: Rule['axis'],
  at: number,
  from: number,
  to: number,
): boolean => {
  const middle = (from + to) / 2;
  return rules.some(
    (rule) =>
      rule.axis === axis && Math.abs(rule.at - at) <= SLACK && rule.from <= middle && middle <= rule.to,
  );
};
