import { expect, test } from 'vitest';
import { assess } from './assessment.ts';
import { exposures } from './attack-pages.ts';
import { widestAttacks } from './home.ts';
import { attacksOn } from './server-attacks.ts';
import { toyAttack, toyServer } from './toys.ts';

const DESTROYS = toyAttack('destroys', [{ category: ['destructive'], because: 'it destroys' }]);
const CHANGES = toyAttack('changes', [
  { category: ['write', 'destructive'], because: 'it changes' },
]);
const PAYS = toyAttack('pays', [{ category: ['financial'], because: 'it pays' }]);
const PACKAGED = toyAttack('packaged', [], [{ reached: ['package'], because: 'it is a package' }]);

const server = toyServer('a', [
  { definition: { name: 'write' }, verdict: { category: 'write', risk: 'medium' } },
  { definition: { name: 'drop' }, verdict: { category: 'destructive', risk: 'critical' } },
]);
const attacks = [DESTROYS, CHANGES, PAYS, PACKAGED];
const assessments = assess({ servers: [server] }, attacks);

test('a server has the attacks that it or its tools are usable for, the worst tools first', () => {
  const found = attacksOn(attacks, server, assessments.of('a').attacks);
  expect(
    found.map((each) => [each.attack.attack, each.because, each.tools.map((t) => t.verdict.name)]),
  ).toEqual([
    ['destroys', null, ['drop']],
    ['changes', null, ['drop', 'write']],
    ['packaged', 'it is a package', []],
  ]);
});

test('the home page leads to the attacks that find the most tools, and to none that finds none', () => {
  const exposed = exposures({ servers: [server] }, assessments);
  expect(widestAttacks(attacks, exposed).map((each) => each.attack.attack)).toEqual([
    'changes',
    'destroys',
  ]);
});
