import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plan, planOf } from './plan.ts';
import { DOCUMENT, type PageKind, type RecordedPage } from './record-pages.ts';
import { newShape, observe } from './shapes.ts';
import { type Fields, ITSELF, type Part } from './template-parts.ts';

/** What a page shows, by the fields of its template, and where it stands. Paths are from the site's root. */
export interface Sheet extends Fields {
  readonly file: string;
  /** The page as Markdown, divided by blank lines and with these, as finished text. */
  readonly twinFile?: string;
  readonly twin?: readonly string[];
  /** The page as JSON, as finished text. */
  readonly recordFile?: string;
  readonly record?: string;
}

/** Pages that share a template. */
export interface SheetKind {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly versions: Versions;
  /** Made anew whenever they are asked for: all at once are as large as the site. */
  readonly sheets: () => AsyncGenerator<Sheet>;
}

/** Whether all pages of a kind are there as Markdown and as JSON, too. */
interface Versions {
  readonly twin: boolean;
  readonly record: boolean;
}

/** The template of a Markdown twin, which repeats its blocks. */
export const TWIN: readonly Part[] = [
  { type: 'each', field: 'twin', parts: [{ type: 'value', field: ITSELF, form: 'html' }] },
];

/** The template of a JSON record. */
export const RECORD: readonly Part[] = [{ type: 'value', field: 'record', form: 'html' }];

/** Finds the template of pages that were recorded, whose other versions stand on our own site; null for none. */
export async function sheetKindOf(
  { name, pages }: PageKind,
  site: string,
): Promise<SheetKind | null> {
  const shape = newShape(DOCUMENT);
  const versions = { twin: true, record: true };
  for await (const { file, filled } of pages()) {
    observe(shape, filled);
    versions.twin &&= existsSync(join(site, twinOf(file)));
    versions.record &&= existsSync(join(site, recordOf(file)));
  }
  if (shape.count === 0) return null;
  const plan = planOf(shape);
  const sheets = () => sheetsOf(pages(), plan, versions, site);
  return { name, parts: plan.parts, versions, sheets };
}

async function* sheetsOf(
  pages: AsyncIterable<RecordedPage>,
  { fieldsOf }: Plan,
  { twin, record }: Versions,
  site: string,
): AsyncGenerator<Sheet> {
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  for await (const { file, filled } of pages) {
    const [twinFile, recordFile] = [twinOf(file), recordOf(file)];
    yield {
      file,
      ...fieldsOf(filled),
      ...(twin && { twinFile, twin: read(twinFile).split(/(?<=\n\n)/) }),
      ...(record && { recordFile, record: read(recordFile) }),
    };
  }
}

function twinOf(file: string): string {
  return `${file}.md`;
}

function recordOf(file: string): string {
  return `api/v1/${dirname(file)}.json`;
}
