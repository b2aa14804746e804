import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../tests/temporary-folder.ts';
import { readIfPresent, stableJson, writeFileAtomically } from './write.ts';

describe('stableJson', () => {
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts keys and ends with one newline', () => {
    expect(stableJson({ b: [{ d: 1, c: 2 }], a: 1 })).toBe(
      '{\n  "a": 1,\n  "b": [\n    {\n      "c": 2,\n      "d": 1\n    }\n  ]\n}\n',
    );
  });

  it('keeps prototype names as plain keys', () => {
    expect(stableJson(JSON.parse('{"__proto__":1}'))).toBe('{\n  "__proto__": 1\n}\n');
  });
});

describe('writeFileAtomically', () => {
  it('writes, creates folders and leaves nothing else behind', async () => {
    const folder = join(await temporaryFolder(), 'new');
    expect(await writeFileAtomically(join(folder, 'a.json'), 'one')).toBe('written');
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('one');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('leaves a file alone that holds the text', async () => {
    const file = join(await temporaryFolder(), 'a.json');
    await writeFile(file, 'one');
    const before = (await stat(file)).ino;
    expect(await writeFileAtomically(file, 'one')).toBe('unchanged');
    expect(await writeFileAtomically(file, 'two')).toBe('written');
    expect((await stat(file)).ino).not.toBe(before);
  });

  it('keeps the old file when writing fails', async () => {
    const folder = await temporaryFolder();
    await expect(writeFileAtomically(folder, 'text')).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('readIfPresent', () => {
  it('tells a missing file from one that cannot be read', async () => {
    const folder = await temporaryFolder();
    expect(await readIfPresent(join(folder, 'missing'))).toBeNull();
    await expect(readIfPresent(folder)).rejects.toThrow();
  });
});
