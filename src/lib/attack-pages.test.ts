import { expect, test } from 'vitest';
import { assess } from './assessment.ts';
import { exposures, rarestFirst } from './attack-pages.ts';
import type { CatalogueTool } from './catalogue.ts';
import { type ToyTool, toyAttack, toyServer } from './toys.ts';

const WRITES = toyAttack('writes', [{ category: ['write', 'destructive'], because: 'it writes' }]);
const DESTROYS = toyAttack('destroys', [{ category: ['destructive'], because: 'it destroys' }]);
const PAYS = toyAttack('pays', [{ category: ['financial'], because: 'it pays' }]);

const tool = (name: string, category: 'read' | 'write' | 'destructive'): ToyTool => ({
  definition: { name },
  verdict: { category, risk: category === 'destructive' ? 'critical' : 'medium' },
});
const many = Array.from({ length: 13 }, (_, place) => tool(`write-${place}`, 'write'));
const nameOf = ({ verdict }: CatalogueTool) => verdict.name;
const catalogue = {
  servers: [
    toyServer('many', [...many, tool('read', 'read')]),
    toyServer('worst', [tool('write', 'write'), tool('wipe', 'destructive')]),
    toyServer('harmless', [tool('read', 'read')]),
  ],
};
const assessments = assess(catalogue, [WRITES, DESTROYS, PAYS]);
const exposed = exposures(catalogue, assessments);

test('an attack lists its tools by server, worst first, and counts what it leaves out', () => {
  const { tools, servers, shown, further } = exposed.get('writes') ?? {};
  expect([tools?.length, servers, further]).toEqual([15, 2, []]);
  expect(shown?.map(({ server }) => server.listing.server)).toEqual(['worst', 'many']);
  const [worst, many] = shown ?? [];
  expect(worst?.groups.map(({ because, tools }) => [because, ...tools.map(nameOf)])).toEqual([
    ['it writes', 'wipe', 'write'],
  ]);
  expect([many?.groups[0]?.tools.length, many?.moreTools]).toEqual([12, 1]);
});

test('servers beyond those that are shown are counted', () => {
  const crowd = {
    servers: Array.from({ length: 23 }, (_, place) => toyServer(`s${place}`, [tool('w', 'write')])),
  };
  const found = exposures(crowd, assess(crowd, [WRITES])).get('writes');
  expect([found?.servers, found?.shown.length, found?.further.length]).toEqual([23, 20, 3]);
});

test('an attack that finds nothing has no entry', () => {
  expect(exposed.has('pays')).toBe(false);
});

test('a tool names the attack first that few tools are usable for', () => {
  const reasons = assessments.of('worst').attacks.tools[1] ?? [];
  expect(rarestFirst(reasons, exposed).map(({ attack: id }) => id)).toEqual(['destroys', 'writes']);
});
