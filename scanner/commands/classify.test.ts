import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../errors.ts';
import { classifyFiles } from './classify.ts';

const folder = mkdtempSync(join(tmpdir(), 'classify-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const parcels = { tools: [{ name: 'drop_parcels', description: 'Deletes parcels.' }] };

describe('classifyFiles', () => {
  it('gives one line of JSON a file, in the order of the files', () => {
    const lines = classifyFiles([
      file('a.json', { server: { name: 'post office', version: '1' }, ...parcels }),
      file('b.json', { server: 'shed', tools: [] }),
      file('c.json', parcels),
    ]).map((line) => JSON.parse(line));
    expect(lines.map(({ server }) => server)).toEqual(['post office', 'shed', null]);
    expect(lines[0].tools[0]).toMatchObject({
      name: 'drop_parcels',
      category: 'destructive',
      risk: 'critical',
    });
    expect(lines[0].tools[0].findings[0]).toMatchObject({
      rule: expect.any(String),
      field: expect.any(String),
      span: [expect.any(Number), expect.any(Number)],
      text: expect.any(String),
      says: expect.any(String),
    });
  });

  it('takes null for what is missing, ignores what it does not know, and reads a whole answer', () => {
    const tool = {
      name: 'sky',
      title: null,
      description: null,
      inputSchema: null,
      annotations: { title: null },
      icons: [],
      _meta: {},
    };
    const [line = ''] = classifyFiles([
      file('d.json', { jsonrpc: '2.0', id: 1, result: { tools: [tool], nextCursor: 'x' } }),
    ]);
    expect(JSON.parse(line).tools).toHaveLength(1);
  });

  it('hides annotations from the rules where asked to', () => {
    const path = file('e.json', {
      tools: [{ name: 'sky', annotations: { destructiveHint: true } }],
    });
    expect(classifyFiles([path])[0]).toContain('annotations-claim-a-change');
    expect(classifyFiles([path], { hideAnnotations: true })[0]).not.toContain('annotations');
  });

  it('names every problem of every file, with file and field', () => {
    const paths = [
      file('f.json', { tools: [{ name: 3 }, { description: 'x' }] }),
      file('g.json', '{'),
      join(folder, 'missing.json'),
      file('h.json', { tools: [{ name: 'x', annotations: { readOnlyHint: 'yes' } }] }),
    ];
    const thrown = catchError(() => classifyFiles(paths));
    expect(thrown).toBeInstanceOf(InputError);
    expect(
      (thrown as InputError).problems.map(({ file: at, field }) => [
        at.slice(folder.length + 1),
        field,
      ]),
    ).toEqual([
      ['f.json', 'tools.0.name'],
      ['f.json', 'tools.1.name'],
      ['g.json', ''],
      ['missing.json', ''],
      ['h.json', 'tools.0.annotations.readOnlyHint'],
    ]);
  });
});

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
