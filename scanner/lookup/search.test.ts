import { describe, expect, test } from 'vitest';
import type { ApiServer, ApiToolSummary } from '../contract/api.ts';
import type { RiskLevel } from '../contract/risk.ts';
import { searchTools } from './search.ts';

function server(id: string, tools: readonly [name: string, risk: RiskLevel, summary: string][]) {
  return {
    id,
    title: id,
    tools: tools.map(([name, risk, summary]) => ({
      ...({ name, risk, summary, category: 'read', signals: [] } as Partial<ApiToolSummary>),
    })),
  } as ApiServer;
}

const SERVERS = [
  server('harbour', [
    ['deleteFolder', 'critical', 'Deletes a folder.'],
    ['delete', 'low', 'Deletes a mark.'],
    ['list_folders', 'low', 'Lists folders.'],
    ['guess', 'unknown', 'Looks at folders.'],
  ]),
  server('folder-office', [['open', 'medium', 'Opens a door.']]),
];

const found = (words: string, filters = {}) =>
  searchTools(SERVERS, { words, ...filters }).map(({ tool }) => tool.name);

describe('a search', () => {
  const cases: [what: string, words: string, names: string[]][] = [
    ['reads the words of a name in whatever spelling', 'folder delete', ['deleteFolder']],
    ['puts the tool of that name first', 'delete', ['delete', 'deleteFolder']],
    ['takes the beginning of a word', 'del fol', ['deleteFolder']],
    ['does not take the end of one', 'older', []],
    ['finds the tools of a server by its name', 'office', ['open']],
    ['wants every word', 'delete door', []],
    [
      'puts the worst first among equals, and the unknown before the low',
      '',
      ['deleteFolder', 'open', 'guess', 'delete', 'list_folders'],
    ],
  ];
  test.each(cases)('%s', (_what, words, names) => {
    expect(found(words)).toEqual(names);
  });

  test('keeps to its filters', () => {
    expect(found('', { risk: 'low' })).toEqual(['delete', 'list_folders']);
    expect(found('', { server: 'folder-office' })).toEqual(['open']);
    expect(found('', { category: 'write' })).toEqual([]);
    expect(found('', { signal: 'secrets' })).toEqual([]);
  });
});
