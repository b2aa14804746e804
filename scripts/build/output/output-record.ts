import { readColumns, writeColumns } from './column-file.ts';
import { FileTable } from './file-table.ts';

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
const FORMAT = 'tool-risk-outputs-3';

/** What a record says before the columns of the table. */
interface Head {
  readonly format: string;
  readonly maker: string;
  readonly input: string;
}

/** Puts down a record, whole or not at all. */
export function writeRecord(file: string, { maker, input, files }: OutputRecord): void {
  const { paths, texts, figures } = files.columns();
  const head: Head = { format: FORMAT, maker, input };
  writeColumns(file, head, [Buffer.from(paths), texts, figures]);
}

/** Reads a record; `null` where there is none, or one that is damaged or of another format. */
export function readRecord(file: string): OutputRecord | null {
  const found = readColumns(file);
  const { format, maker = '', input = '' } = (found?.head ?? {}) as Partial<Head>;
  const [paths, texts, figures] = found?.columns ?? [];
  if (format !== FORMAT || paths === undefined || texts === undefined || figures === undefined)
    return null;
  const files = FileTable.of({ paths: paths.toString(), texts, figures });
  return files === null ? null : { maker, input, files };
}
