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
 * what the garbage collector has to look at, so that all but their paths stands in columns.
 */
export class FileTable {
  readonly #rows = new Map<string, number>();
  #texts = Buffer.alloc(0);
  #figures = new Float64Array(0);

  get size(): number {
    return this.#rows.size;
  }

  paths(): MapIterator<string> {
    return this.#rows.keys();
  }

  has(path: string): boolean {
    return this.#rows.has(path);
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

  set(path: string, { key, digest, size, mtimeMs, ctimeMs }: KnownFile): void {
    if (key.length > DIGEST_LENGTH) throw new Error(`A key is no longer than a digest: ${key}`);
    const row = this.#rows.get(path) ?? this.#rows.size;
    this.#rows.set(path, row);
    this.#makeRoom(row + 1);
    this.#texts.write(key.padEnd(DIGEST_LENGTH) + digest, row * TEXTS, TEXTS, 'latin1');
    const figures = row * FIGURES;
    this.#figures[figures] = size;
    this.#figures[figures + 1] = mtimeMs;
    this.#figures[figures + 2] = ctimeMs;
  }

  /** All of it, to be written down. */
  columns(): Columns {
    const { buffer, byteOffset } = this.#figures;
    const figures = this.size * FIGURES * Float64Array.BYTES_PER_ELEMENT;
    return {
      paths: [...this.#rows.keys()].join('\n'),
      texts: this.#texts.subarray(0, this.size * TEXTS),
      figures: new Uint8Array(buffer, byteOffset, figures),
    };
  }

  /** The table that was written down; null where the columns are not of one table. */
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
    // In memory of its own: figures need a place that is a multiple of their size.
    table.#figures = new Float64Array(new Uint8Array(figures).buffer);
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
    [this.#texts, this.#figures] = [texts, figures];
  }
}
