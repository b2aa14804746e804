import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, type SearchFiles, search } from './search-engine.ts';
import { type SearchRow, wordsIn } from './search-format.ts';
import { indexRecords } from './search-index.ts';
import { queryOf } from './search-query.ts';
import type { SearchRecord } from './search-records.ts';

/** Records of one server after the other, as `server: tool, tool` with what a text says in brackets. */
function recordsOf(...servers: readonly string[]): SearchRecord[] {
  return servers.flatMap((line) => {
    const [server = '', tools = ''] = line.split(': ');
    const names = tools.split(', ').filter((tool) => tool !== '');
    return [
      {
        name: server,
        kind: null,
        row: [server, server, '', names.length] as const,
      },
      ...names.map((tool) => {
        const [, name = ''] = /^(\S+)(?: \[(.*)\])?$/.exec(tool) ?? [];
        const level = name.startsWith('delete') ? 'high' : 'low';
        const kind = { level, category: 'write', signals: [] };
        return { name, kind, row: [server, server, '', name, name] as const };
      }),
    ];
  });
}

/** The files of an index without a network, and which of them were read. */
function filesOf(records: Iterable<SearchRecord>): { files: SearchFiles; read: Set<string> } {
  const { blocks, kinds, rows, records: count } = indexRecords(records);
  const read = new Set<string>();
  const give = async <Content>(name: string, content: Content | undefined): Promise<Content> => {
    read.add(name);
    if (content === undefined) throw new Error(`There is no file ${name}.`);
    return content;
  };
  const isServer = ([, , , tools]: SearchRow) => typeof tools === 'number';
  return {
    read,
    files: {
      directory: () =>
        give('index', {
          version: '1',
          records: count,
          blocks: blocks.map(([first]) => first?.[0] ?? ''),
        }),
      block: (place) => give(`names/${place}`, blocks[place]),
      kinds: () => give('kinds', kinds),
      servers: () =>
        give(
          'servers',
          rows
            .flat()
            .filter(isServer)
            .map(([server]) => server),
        ),
      rows: (file) => give(`rows/${file}`, rows[file]),
      texts: () => give('texts', []),
      words: (place) => give(`words/${place}`, []),
    },
  };
}

async function find(records: readonly SearchRecord[], query: string) {
  const { files } = filesOf(records);
  const found = await search(files, queryOf(new URLSearchParams(query)));
  const rows = await rowsOf(files, found.records);
  return { ...found, names: rows.map(({ row }) => row[4] ?? row[0]) };
}

const harbour = recordsOf(
  'harbour: delete_file [Removes a cargo list], delete_file_history, list_files [Every ship]',
  'market: list_ships, sell [Sells cargo]',
);

describe('finds', () => {
  test.each([
    ['the whole of a name before the beginning of a longer one', 'q=delete+file', 'delete_file'],
    ['a word from its beginning', 'q=hist', 'delete_file_history'],
    ['a word of a name from its beginning', 'q=ship', 'list_ships'],
    ['a tool by its server and a word of its name', 'q=market+sell', 'sell'],
    ['words whatever their marks and capitals', 'q=L%C3%8FST+SHIPS', 'list_ships'],
  ])('%s', async (_, query, first) => {
    expect((await find(harbour, query)).names[0]).toBe(first);
  });

  test('only what has every word', async () => {
    expect((await find(harbour, 'q=delete+history')).names).toEqual(['delete_file_history']);
    expect((await find(harbour, 'q=delete+whale')).names).toEqual([]);
  });

  test('only what passes the facets, and counts their values', async () => {
    const { names, counts } = await find(harbour, 'server=harbour');
    expect(names).toEqual(['harbour', 'delete_file', 'delete_file_history', 'list_files']);
    expect(counts['level']).toEqual({ high: 2, low: 1 });
    const dangerous = await find(harbour, 'q=file&level=high');
    expect(dangerous.names).toEqual(['delete_file', 'delete_file_history']);
  });
});

const anyWord = fc.constantFrom('list', 'file', 'files', 'ship', 'sell', 'find', 'é', 'Fish');
const anyTool = fc.tuple(fc.array(anyWord, { minLength: 1, maxLength: 3 }), fc.array(anyWord));
const anyServers = fc.array(fc.array(anyTool, { maxLength: 8 }), { maxLength: 30 });

test('finds exactly what a look at every record finds', async () => {
  await fc.assert(
    fc.asyncProperty(anyServers, anyWord, async (servers, word) => {
      const records = recordsOf(
        ...servers.map((tools, place) => {
          const texts = tools.map(([name, text]) => `${name.join('_')} [${text.join(' ')}]`);
          return `s${place}: ${texts.join(', ')}`;
        }),
      );
      const [wanted = ''] = wordsIn(word);
      const expected = records.flatMap(({ name }, place) =>
        wordsIn(name).some((each) => each.startsWith(wanted)) ? place : [],
      );
      const { files } = filesOf(records);
      const query = queryOf(new URLSearchParams({ q: word }));
      const found = await search(files, query);
      expect(found.records.toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
