import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileTable, type KnownFile } from './file-table.ts';
import { digestOf } from './output-files.ts';

const anyDigest = fc.string().map(digestOf);
const anyFile: fc.Arbitrary<KnownFile> = fc.record({
  key: fc.oneof(fc.constant(''), anyDigest),
  digest: anyDigest,
  size: fc.nat(),
  mtimeMs: fc.double({ noNaN: true, min: 0 }),
  ctimeMs: fc.double({ noNaN: true, min: 0 }),
});
const contentOf = (table: FileTable | null) =>
  [...(table?.stats() ?? [])].map(([path, stat]) => [
    path,
    { key: table?.keyOf(path), digest: table?.digestOf(path), ...stat },
  ]);

const anyPath = fc.stringMatching(/^[a-zé]{1,4}$/);

test('a table says what a map would, whatever was noted of which path', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPath, anyFile)), (entries) => {
      const table = new FileTable();
      for (const [path, file] of entries) table.set(path, file);
      const map = new Map(entries);
      expect(contentOf(table)).toEqual([...map]);
      for (const [path, { key, digest, ...stat }] of map) expect(table.statOf(path)).toEqual(stat);
      expect(table.size).toBe(map.size);
      expect(table.statOf('/')).toBeUndefined();
    }),
  );
});

test('a table that was written down is the same again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPath, anyFile)), (entries) => {
      const table = new FileTable();
      for (const [path, file] of entries) {
        table.set(path, file);
        table.mark(path);
      }
      const again = FileTable.of(table.columns());
      expect(contentOf(again)).toEqual(contentOf(table));
      again?.set('new', { key: '', digest: digestOf('new'), size: 1, mtimeMs: 2, ctimeMs: 3 });
      expect(again?.statOf('new')?.size).toBe(1);
    }),
  );
});

test('what is not marked is not written down', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPath, anyFile, fc.boolean())), (entries) => {
      const table = new FileTable();
      for (const [path, file] of entries) table.set(path, file);
      const marked = new Set(entries.filter(([, , isMarked]) => isMarked).map(([path]) => path));
      for (const path of marked) table.mark(path);
      const again = FileTable.of(table.columns());
      const files = new Map(entries.map(([path, file]) => [path, file]));
      expect(contentOf(again)).toEqual([...files].filter(([path]) => marked.has(path)));
      expect(table.unmarked()).toEqual([...files.keys()].filter((path) => !marked.has(path)));
      expect(again?.unmarked()).toEqual([...(again?.paths() ?? [])]);
    }),
  );
});

test('columns of different lengths are no table', () => {
  const table = new FileTable();
  table.set('a', { key: '', digest: digestOf('a'), size: 1, mtimeMs: 2, ctimeMs: 3 });
  table.mark('a');
  const columns = table.columns();
  expect(FileTable.of({ ...columns, paths: 'a\nb' })).toBeNull();
  expect(FileTable.of({ ...columns, paths: 'a\na' })).toBeNull();
  expect(FileTable.of({ ...columns, texts: columns.texts.subarray(1) })).toBeNull();
  expect(FileTable.of({ ...columns, figures: columns.figures.subarray(8) })).toBeNull();
});
