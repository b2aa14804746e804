import { expect, test } from 'vitest';
import { measureRules, percentOf, wrongCategories, wrongLevels } from './accuracy.ts';
import { assess } from './assessment.ts';
import { sumOf } from './chart.ts';
import { hintsDeclared } from './report-annotations.ts';
import { scansByEnding, serversByGrade } from './report-scans.ts';
import { costByServer, costByTool } from './report-sizes.ts';
import { levelsByCategory, levelsByServer, levelsBySignal } from './report-tools.ts';
import { signalAccuracies, titleOfAccuracies } from './signal-accuracy.ts';
import { toyServer } from './toys.ts';

const signal = { id: 'messaging' as const, findings: [0] };
const calm = toyServer('calm', [{ definition: { name: 'look' } }]);
const wild = toyServer('wild', [
  { definition: { name: 'drop' }, verdict: { category: 'destructive', risk: 'critical' } },
  {
    definition: { name: 'post' },
    verdict: { category: 'execute', risk: 'high', signals: [signal] },
  },
]);
const catalogue = { servers: [calm, wild] };
const tools = catalogue.servers.flatMap((server) => server.tools);

test('the server with the most critical tools comes first and gives the title', () => {
  const { title, rows } = levelsByServer(catalogue);
  expect(title).toBe('Toy wild has the most critical tools: 1 of 2');
  expect(rows.map(({ label }) => label)).toEqual(['Toy wild', 'Toy calm']);
  expect(levelsByServer({ servers: [calm] }).title).toBe('No server has a critical tool');
});

test('every tool is counted once among levels by category, and only with its signals among signals', () => {
  expect(levelsByCategory(tools).rows.reduce((sum, row) => sum + sumOf(row), 0)).toBe(3);
  const { rows, title } = levelsBySignal(tools);
  expect(rows.map(({ label, values }) => [label, values['high']])).toEqual([['Messaging', 1]]);
  expect(title).toBe('Messaging is the commonest signal: 1 of 3 tools');
});

test('a tool without hints counts as declaring nothing in each of them', () => {
  const { rows, title } = hintsDeclared(tools);
  expect(rows.map(({ values }) => values['not-declared'])).toEqual([3, 3, 3, 3]);
  expect(title).toContain('3 declare none');
});

test('sizes are those of the definitions, and every tool falls into one bin', () => {
  const [first] = costByServer(catalogue).rows;
  expect(first?.label).toBe('Toy wild');
  expect(costByTool(tools).rows.reduce((sum, row) => sum + sumOf(row), 0)).toBe(3);
});

test('scans and grades count every listed server', () => {
  expect(scansByEnding(catalogue).rows.reduce((sum, row) => sum + sumOf(row), 0)).toBe(2);
  const grades = serversByGrade(catalogue, assess(catalogue, []));
  expect(grades.rows.reduce((sum, row) => sum + sumOf(row), 0)).toBe(2);
});

test('a label counts only for the very definition that was read', () => {
  const [drop, post] = wild.tools;
  const label = {
    category: ['destructive' as const],
    risk: ['high' as const],
    signals: [],
    disputed: [],
  };
  const labelled = { name: 'drop', digest: drop?.observed.digest ?? '', ...label };
  const other = { name: 'post', digest: 'f'.repeat(64), ...label };
  const measured = measureRules(catalogue, [{ server: 'wild', tools: [labelled, other] }]);
  expect(measured?.tools.map(({ tool }) => tool)).toEqual([drop]);
  expect(post).toBeDefined();
  expect(measured && wrongCategories(measured)).toEqual([]);
  expect(measured && wrongLevels(measured).map(({ due, given }) => [due, given])).toEqual([
    ['High', 'Critical'],
  ]);
  expect(measureRules(catalogue, [{ server: 'calm', tools: [labelled] }])).toBeNull();
});

test('a signal that nobody labelled and nobody raised is left out', () => {
  const [, post] = wild.tools;
  const measured = measureRules(catalogue, [
    {
      server: 'wild',
      tools: [
        {
          name: 'post',
          digest: post?.observed.digest ?? '',
          category: ['execute'],
          risk: ['high'],
          signals: ['secrets'],
          disputed: [],
        },
      ],
    },
  ]);
  const found = measured === null ? [] : signalAccuracies(measured);
  expect(found.map(({ id, hits, missed, false: wrong }) => [id, hits, missed, wrong])).toEqual([
    ['secrets', 0, 1, 0],
    ['messaging', 0, 0, 1],
  ]);
  expect(titleOfAccuracies(found)).toBe('Too few tools have been labelled to compare signals');
});

test('a share has one digit behind the point', () => {
  expect(percentOf({ right: 331, of: 339 })).toBe('97.6\u00a0%');
  expect(percentOf({ right: 0, of: 0 })).toBe('nothing to count');
});
