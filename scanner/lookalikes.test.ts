import { describe, expect, it } from 'vitest';
import { lookalikesOf, type ServerNames } from './lookalikes.ts';

const servers = (...all: readonly (readonly [string, string | null])[]): ServerNames[] =>
  all.map(([source, selfName], place) => ({ server: `s${place}`, source, selfName }));

describe('lookalikesOf', () => {
  const alike: [string, ServerNames[]][] = [
    [
      'packages with the same words in another order',
      servers(['kettle-mcp-server', null], ['mcp-server-kettle', null]),
    ],
    [
      'packages of the same name in different scopes',
      servers(['@a/kettle-mcp', null], ['@b/kettle-mcp', null]),
    ],
    ['servers that call themselves the same', servers(['one', 'Kettle'], ['two', 'kettle mcp'])],
    ['letters that only look wide', servers(['kettle', null], ['ｋettle-mcp', null])],
  ];
  it.each(alike)('finds %s', (_what, all) => {
    expect([...lookalikesOf(all)]).toEqual([
      ['s0', ['s1']],
      ['s1', ['s0']],
    ]);
  });

  const apart: [string, ServerNames[]][] = [
    [
      'packages of one scope, which have one owner',
      servers(['@a/mcp-kettle', null], ['@a/kettle', null]),
    ],
    ['other things', servers(['kettle-mcp', 'Kettle'], ['toaster-mcp', 'Toaster'])],
    [
      'names that say no more than what they are',
      servers(['mcp-server', 'MCP'], ['@b/server', 'mcp']),
    ],
    ['one package that is listed twice', servers(['kettle', null], ['kettle', null])],
  ];
  it.each(apart)('keeps apart %s', (_what, all) => {
    expect([...lookalikesOf(all)]).toEqual([]);
  });
});
