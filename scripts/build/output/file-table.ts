import { figuresOf } from './column-file.ts';

/** What is known of one file of the site since it was last written. */
export interface KnownFile {
  /** Over everything that decides its content; empty where nobody can tell. */
  readonly key: string;
  /** Over its content. */
  readonly digest: string;
  readonly size: number;
  /** When content and inode last changed, in milliseconds: both move with whatever happens to the file. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** What the file system says of a file. */
export type FileStat = Pick<KnownFile, 'size' | 'mtimeMs' | 'ctimeMs'>;

/** A digest in base64url, which a key is, too. */
const DIGEST_LENGTH = 43;

/** Bytes of a row: key and digest. */
const TEXTS = 2 * DIGEST_LENGTH;

/** Figures of a row: size and both times. */
const FIGURES = 3;

/** A table as bytes, one column after the other; figures as the machine has them in memory. */
export interface Columns {
  readonly paths: string;
  readonly texts: Uint8Array;
  readonly figures: Uint8Array;
}

/**
 * What is known of the files of a site, by path. A site has a million: as objects they would be most of
 * what the garbage collector has to look at, so that all but their paths stands in columns. A build goes
 * on in the table of the last one, and marks what it found right or wrote.
 */
export class FileTable {
  /** Of each row. */
  readonly #paths: string[] = [];
  /** Where each path stands; made when somebody asks for one. */
  #rows: Map<string, number> | null = null;
  #texts = Buffer.alloc(0);
  #figures = new Float64Array(0);
  /** 1 for each row that is marked. */
  #marks = new Uint8Array(0);

  get size(): number {
    return this.#paths.length;
  }

  paths(): readonly string[] {
    return this.#paths;
  }

  isMarked(path: string): boolean {
    const row = this.#rowOf(path);
    return row !== undefined && this.#marks[row] === 1;
  }

  /** The paths of all rows that are not marked. */
  unmarked(): string[] {
    return this.#paths.filter((_, row) => this.#marks[row] !== 1);
  }

  /** Marks a row that is there. */
  mark(path: string): void {
    this.#marks[this.#knownRow(path)] = 1;
  }

  /** Each path with what the file system said of the file. */
  *stats(): Generator<readonly [path: string, stat: FileStat]> {
    for (const [row, path] of this.#paths.entries()) yield [path, this.#statIn(row)];
  }

  statOf(path: string): FileStat | undefined {
    const row = this.#rowOf(path);
    return row === undefined ? undefined : this.#statIn(row);
  }

  keyOf(path: string): string | undefined {
    const row = this.#rowOf(path);
    return row === undefined ? undefined : this.#text(row * TEXTS).trimEnd();
  }

  digestOf(path: string): string | undefined {
    const row = this.#rowOf(path);
    return row === undefined ? undefined : this.#text(row * TEXTS + DIGEST_LENGTH);
  }

  set(path: string, { key, digest, ...stat }: KnownFile): void {
    if (key.length > DIGEST_LENGTH) throw new Error(`A key is no longer than a digest: ${key}`);
    const row = this.#rowOf(path) ?? this.#add(path);
    this.#texts.write(key.padEnd(DIGEST_LENGTH) + digest, row * TEXTS, TEXTS, 'latin1');
    this.#setFigures(row, stat);
  }

  /** Says of a row that is there what the file system says of the file. */
  setStat(path: string, stat: FileStat): void {
    this.#setFigures(this.#knownRow(path), stat);
  }

  /** All that is marked, to be written down. */
  columns(): Columns {
    const rows = [...this.#paths.keys()].filter((row) => this.#marks[row] === 1);
    const texts = Buffer.alloc(rows.length * TEXTS);
    const figures = new Float64Array(rows.length * FIGURES);
    for (const [place, row] of rows.entries()) {
      this.#texts.copy(texts, place * TEXTS, row * TEXTS, (row + 1) * TEXTS);
      figures.set(this.#figures.subarray(row * FIGURES, (row + 1) * FIGURES), place * FIGURES);
    }
    return {
      paths: rows.map((row) => this.#paths[row]).join('\n'),
      texts,
      figures: new Uint8Array(figures.buffer),
    };
  }

  /** The table that was written down, with no marks; null where the columns are not of one table. */
  static of({ paths, texts, figures }: Columns): FileTable | null {
    const table = new FileTable();
    const all = paths === '' ? [] : paths.split('\n');
    const isWhole =
      texts.length === all.length * TEXTS &&
      figures.length === all.length * FIGURES * Float64Array.BYTES_PER_ELEMENT;
    if (!isWhole) return null;
    for (const path of all) table.#paths.push(path);
    table.#texts = Buffer.from(texts);
    table.#figures = new Float64Array(figuresOf(figures));
    table.#marks = new Uint8Array(all.length);
    return table;
  }

  #rowOf(path: string): number | undefined {
    this.#rows ??= new Map(this.#paths.map((each, row) => [each, row]));
    return this.#rows.get(path);
  }

  #knownRow(path: string): number {
    const row = this.#rowOf(path);
    if (row === undefined) throw new Error(`Nothing is known of ${path}.`);
    return row;
  }

  #add(path: string): number {
    const row = this.#paths.push(path) - 1;
    this.#rows?.set(path, row);
    this.#makeRoom(row + 1);
    return row;
  }

  #text(start: number): string {
    return this.#texts.toString('latin1', start, start + DIGEST_LENGTH);
  }

  #statIn(row: number): FileStat {
    const at = row * FIGURES;
    const [size = 0, mtimeMs = 0, ctimeMs = 0] = this.#figures.subarray(at, at + FIGURES);
    return { size, mtimeMs, ctimeMs };
  }

  #setFigures(row: number, { size, mtimeMs, ctimeMs }: FileStat): void {
    this.#figures.set([size, mtimeMs, ctimeMs], row * FIGURES);
  }

  #makeRoom(rows: number): void {
    const room = this.#texts.length / TEXTS;
    if (rows <= room) return;
    const next = Math.max(rows, room * 2, 64);
    const texts = Buffer.alloc(next * TEXTS);
    texts.set(this.#texts);
    const figures = new Float64Array(next * FIGURES);
    figures.set(this.#figures);
    const marks = new Uint8Array(next);
    marks.set(this.#marks);
    [this.#texts, this.#figures, this.#marks] = [texts, figures, marks];
  }
}
