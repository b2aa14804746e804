import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measure, type Retrieval, type Share } from '../../scanner/accuracy.ts';
import { agreeWithHints } from './agree-with-hints.ts';
import { judgeServer, readLabelledServers } from './labelled-servers.ts';

const LABELS = fileURLToPath(new URL('../../catalogue/labels', import.meta.url));
const servers = readLabelledServers(LABELS);
const judged = servers.flatMap(judgeServer);

/**
 * Fewer than this many labelled definitions say little: before the first scan there are none, and a
 * definition that its server has changed since it was read is no longer labelled.
 */
const ENOUGH = 400;

/** What was measured on the labels when they were last read, less what a changed definition may cost. */
describe.skipIf(judged.length < ENOUGH)('on the labelled tools of the catalogue', () => {
  const measured = measure(judged);

  it('the category is right', () => {
    expect(percent(measured.category)).toBeGreaterThanOrEqual(98);
    expect(measured.macroF1).toBeGreaterThanOrEqual(0.97);
  });

  it('next to no dangerous tool is called read', () => {
    expect(measured.grave.length).toBeLessThanOrEqual(2);
  });

  it('the level is right', () => {
    expect(percent(measured.risk)).toBeGreaterThanOrEqual(94.5);
  });

  it('credentials that are named are there, and those that are there are named', () => {
    expect(measured.bySignal['secrets']?.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.bySignal['secrets']?.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('the other signals are right in the mean', () => {
    const { secrets: _, ...others } = measured.bySignal;
    expect(meanF1(Object.values(others))).toBeGreaterThanOrEqual(0.87);
  });

  it('what only reads agrees with what the servers declare and the rules do not see', () => {
    expect(percent(agreeWithHints(servers))).toBeGreaterThanOrEqual(96);
  });
});

function meanF1(figures: readonly Retrieval[]): number {
  const known = figures.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return known.reduce((sum, f1) => sum + f1, 0) / Math.max(1, known.length);
}

function percent({ right, of }: Share): number {
  return (100 * right) / Math.max(1, of);
}
