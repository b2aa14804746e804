import { readFileSync } from 'node:fs';

/** What is known of one file of the site since it was last written. */
export interface KnownFile {
  /** Over everything that decides its content. */
  readonly key: string;
  /** Over its content. */
  readonly digest: string;
  readonly size: number;
  /** When content and inode last changed, in milliseconds: both move with whatever happens to the file. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** What a finished build wrote, and what it was made with. */
export interface OutputRecord {
  /** Over the program, the settings and whatever else every file depends on. */
  readonly maker: string;
  /** Over everything that the build has read. */
  readonly input: string;
  /** By path below the output folder, with slashes. */
  readonly files: ReadonlyMap<string, KnownFile>;
}

/** Raise this when a line means something else: older records then count for nothing. */
const FORMAT = 'tool-risk-outputs-1';

/** Ends the record, so that half of one is none. */
const END = 'end';

const FIELDS = 6;

/** Lines of fields between tabs: a quarter of a million pages are read in a second or two. */
export function recordText({ maker, input, files }: OutputRecord): string {
  const lines = [[FORMAT, maker, input].join('\t')];
  for (const [path, { key, digest, size, mtimeMs, ctimeMs }] of files)
    lines.push(`${path}\t${key}\t${digest}\t${size}\t${mtimeMs}\t${ctimeMs}`);
  lines.push(`${END}\t${files.size}`);
  return `${lines.join('\n')}\n`;
}

/** Reads a record; `null` where there is none, or one that is damaged or of another format. */
export function readRecord(file: string): OutputRecord | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return parseRecord(text);
}

function parseRecord(text: string): OutputRecord | null {
  const lines = text.split('\n');
  const [format, maker, input] = lines[0]?.split('\t') ?? [];
  const files = new Map<string, KnownFile>();
  if (format !== FORMAT || maker === undefined || input === undefined) return null;
  for (const line of lines.slice(1, -2)) {
    const fields = line.split('\t');
    const [path, key, digest, size, mtimeMs, ctimeMs] = fields;
    if (fields.length !== FIELDS || path === undefined || key === undefined) return null;
    if (digest === undefined) return null;
    files.set(path, {
      key,
      digest,
      size: Number(size),
      mtimeMs: Number(mtimeMs),
      ctimeMs: Number(ctimeMs),
    });
  }
  return lines.at(-2) === `${END}\t${files.size}` && lines.at(-1) === ''
    ? { maker, input, files }
    : null;
}
