import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measure, type Share } from '../../scanner/accuracy.ts';
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
    expect(percent(measured.category)).toBeGreaterThanOrEqual(97.5);
    expect(measured.macroF1).toBeGreaterThanOrEqual(0.96);
  });

  it('next to no dangerous tool is called read', () => {
    expect(measured.grave.length).toBeLessThanOrEqual(3);
  });

  it('the level is right', () => {
    expect(percent(measured.risk)).toBeGreaterThanOrEqual(92);
  });

  it('a credential that is named is there', () => {
    expect(measured.bySignal['secrets']?.precision).toBeGreaterThanOrEqual(0.9);
  });

  it('what only reads agrees with what the servers declare and the rules do not see', () => {
    expect(percent(agreeWithHints(servers))).toBeGreaterThanOrEqual(95.5);
  });
});

function percent({ right, of }: Share): number {
  return (100 * right) / Math.max(1, of);
}
