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
  readonly #rows = new Map<string, number>();
  #texts = Buffer.alloc(0);
  #figures = new Float64Array(0);
  /** 1 for each row that is marked. */
  #marks = new Uint8Array(0);

  get size(): number {
    return this.#rows.size;
  }

  paths(): MapIterator<string> {
    return this.#rows.keys();
  }

  isMarked(path: string): boolean {
    const row = this.#rows.get(path);
    return row !== undefined && this.#marks[row] === 1;
  }

  /** The paths of all rows that are not marked. */
  unmarked(): string[] {
    return [...this.#rows].flatMap(([path, row]) => (this.#marks[row] === 1 ? [] : [path]));
  }

  /** Marks a row that is there. */
  mark(path: string): void {
    const row = this.#rows.get(path);
    if (row === undefined) throw new Error(`Nothing is known of ${path}.`);
    this.#marks[row] = 1;
  }

  get(path: string): KnownFile | undefined {
    const row = this.#rows.get(path);
    if (row === undefined) return undefined;
    const middle = row * TEXTS + DIGEST_LENGTH;
    const [size = 0, mtimeMs = 0, ctimeMs = 0] = this.#figures.subarray(row * FIGURES);
    return {
      key: this.#texts.toString('latin1', middle - DIGEST_LENGTH, middle).trimEnd(),
      digest: this.#texts.toString('latin1', middle, middle + DIGEST_LENGTH),
      size,
      mtimeMs,
      ctimeMs,
    };
  }

  set(path: string, { key, digest, ...stat }: KnownFile): void {
    if (key.length > DIGEST_LENGTH) throw new Error(`A key is no longer than a digest: ${key}`);
    const row = this.#rows.get(path) ?? this.#rows.size;
    this.#rows.set(path, row);
    this.#makeRoom(row + 1);
    this.#texts.write(key.padEnd(DIGEST_LENGTH) + digest, row * TEXTS, TEXTS, 'latin1');
    this.#setFigures(row, stat);
  }

  /** Says of a row that is there what the file system says of the file. */
  setStat(path: string, stat: FileStat): void {
    const row = this.#rows.get(path);
    if (row === undefined) throw new Error(`Nothing is known of ${path}.`);
    this.#setFigures(row, stat);
  }

  #setFigures(row: number, { size, mtimeMs, ctimeMs }: FileStat): void {
    const figures = row * FIGURES;
    this.#figures[figures] = size;
    this.#figures[figures + 1] = mtimeMs;
    this.#figures[figures + 2] = ctimeMs;
  }

  /** All that is marked, to be written down. */
  columns(): Columns {
    const marked = [...this.#rows].filter(([, row]) => this.#marks[row] === 1);
    const texts = Buffer.alloc(marked.length * TEXTS);
    const figures = new Float64Array(marked.length * FIGURES);
    for (const [place, [, row]] of marked.entries()) {
      this.#texts.copy(texts, place * TEXTS, row * TEXTS, (row + 1) * TEXTS);
      figures.set(this.#figures.subarray(row * FIGURES, (row + 1) * FIGURES), place * FIGURES);
    }
    return {
      paths: marked.map(([path]) => path).join('\n'),
      texts,
      figures: new Uint8Array(figures.buffer),
    };
  }

  /** The table that was written down, with no marks; null where the columns are not of one table. */
  static of({ paths, texts, figures }: Columns): FileTable | null {
    const table = new FileTable();
    const all = paths === '' ? [] : paths.split('\n');
    for (const [row, path] of all.entries()) table.#rows.set(path, row);
    const isWhole =
      table.size === all.length &&
      texts.length === all.length * TEXTS &&
      figures.length === all.length * FIGURES * Float64Array.BYTES_PER_ELEMENT;
    if (!isWhole) return null;
    table.#texts = Buffer.from(texts);
    table.#figures = new Float64Array(figuresOf(figures));
    table.#marks = new Uint8Array(all.length);
    return table;
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
