import { readFileSync } from 'node:fs';
import { FileTable } from './file-table.ts';
import { digestOf, writeParts } from './output-files.ts';

/** What a finished build wrote, and what it was made with. */
export interface OutputRecord {
  /** Over the program, the settings and whatever else every file depends on. */
  readonly maker: string;
  /** Over everything that the build has read. */
  readonly input: string;
  /** By path below the output folder, with slashes. */
  readonly files: FileTable;
}

/** Raise this when anything in it means something else: older records then count for nothing. */
const FORMAT = 'tool-risk-outputs-2';

/** What the first line of a record says; the columns of the table follow it. */
interface Head {
  readonly format: string;
  readonly maker: string;
  readonly input: string;
  /** Bytes of the columns. */
  readonly paths: number;
  readonly texts: number;
  /** Over the columns, so that half a record is none. */
  readonly digest: string;
}

const NEW_LINE = 0x0a;

/** Puts down a record, whole or not at all. */
export function writeRecord(file: string, { maker, input, files }: OutputRecord): void {
  const { paths, texts, figures } = files.columns();
  const columns = Buffer.concat([Buffer.from(paths), texts, figures]);
  const head: Head = {
    ...{ format: FORMAT, maker, input },
    paths: columns.length - texts.length - figures.length,
    texts: texts.length,
    digest: digestOf(columns),
  };
  writeParts(file, [Buffer.from(`${JSON.stringify(head)}\n`), columns]);
}

/** Reads a record; `null` where there is none, or one that is damaged or of another format. */
export function readRecord(file: string): OutputRecord | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const end = bytes.indexOf(NEW_LINE);
  const head = parseHead(bytes.toString('utf8', 0, end));
  const columns = bytes.subarray(end + 1);
  if (head?.format !== FORMAT || head.digest !== digestOf(columns)) return null;
  const middle = head.paths + head.texts;
  const files = FileTable.of({
    paths: columns.toString('utf8', 0, head.paths),
    texts: columns.subarray(head.paths, middle),
    figures: columns.subarray(middle),
  });
  return files === null ? null : { maker: head.maker, input: head.input, files };
}

function parseHead(line: string): Head | null {
  try {
    return JSON.parse(line) as Head;
  } catch {
    return null;
  }
}
