import type { Draft, Rule } from './rule.ts';
import { all, draftsWhere } from './rule-kinds.ts';
import { speaksOf } from './text/object-phrase.ts';
import { HOLDS, type Parameter } from './text/parameters.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { MARK, type VerbClass, type Word } from './text/word.ts';

/** Words of a path's name that say that something is written there. */
const OUTPUT_WORDS = new Set(
  'output out save saved dest destination target export download write result outfile outdir destfile'.split(
    ' ',
  ),
);
/** Verbs that say in the description of a path what becomes of it. */
const SAVES = new Set(['save', 'store', 'write']);
const LAST_WORDS = new Set([
  'path',
  'dir',
  'directory',
  'file',
  'filename',
  'folder',
  'filepath',
  'location',
  'name',
]);

/** `outputPath`, `save_dir`: whatever the verb says, the result stays on the disk of the server. */
export const rule: Rule = {
  id: 'result-lands-in-a-file',
  title: 'The result is written to a file that the caller names',
  speaksTo: { category: 'write' },
  looksAt: ['inputSchema/properties', 'description'],
  find: (tool) =>
    all(
      draftsWhere(tool.parameters, tool, isOutput, parameterDraft),
      pathDrafts(tool),
      inPlaceDrafts(tool),
    ),
};

/** "Translates a file in place": the file itself is changed. */
function inPlaceDrafts({ description, holds }: ToolReading): Draft[] {
  if ((holds & HOLDS.path) === 0) return [];
  const { tokens = [] } = description?.passage ?? {};
  const at = tokens.findIndex(
    ({ lower }, place) => lower === 'in' && IN_PLACE.has(tokens[place + 1]?.lower ?? ''),
  );
  const [first, last] = [tokens[at], tokens[at + 1]];
  if (first === undefined || last === undefined || tokens[at + 2]?.lower === 'of') return [];
  return [
    {
      field: 'description',
      span: [first.start, last.end],
      says: 'These words say that the file itself is changed.',
      claim: { about: 'category', category: 'write' },
      firm: true,
    },
  ];
}

const IN_PLACE = new Set(['place', 'situ']);

/** What is merely shown stays unwritten unless the caller asks for the file: such a path may be left out. */
const SHOWS: ReadonlySet<VerbClass> = new Set(['retrieve', 'search', 'observe', 'check', 'light']);

function parameterDraft(parameter: Parameter, tool: ToolReading): Draft {
  return {
    field: parameter.field,
    span: [0, parameter.name.length],
    says: `The parameter ${quoted(parameter.path)} names the file that the result is written to.`,
    claim: { about: 'category', category: 'write' },
    firm:
      parameter.required ||
      !tool.leading.every(({ act, effect }) => effect === 'read' && SHOWS.has(act.verbClass)),
  };
}

/** "Path of the file to write", «Ruta del archivo de salida»: what the output is, said by its description. */
function isFile({ description }: Parameter): boolean {
  return description?.tokens.some(({ lower }) => FILE_WORDS.has(lower)) ?? false;
}

const FILE_WORDS = new Set(
  `path filepath filename directory folder ruta archivo fichero carpeta caminho arquivo pasta chemin fichier dossier pfad datei ordner
   verzeichnis путь файл файла файлу папка 路径 路徑 文件 檔案 目录 パス ファイル フォルダ 경로 파일 폴더`.split(
    /\s+/,
  ),
);

/** Of a conversion these name what is made, whatever they take. */
const BARE_OUTPUTS = new Set(['output', 'out', 'outfile']);

function isOutput(parameter: Parameter, tool: ToolReading): boolean {
  if (BARE_OUTPUTS.has(parameter.key))
    return (
      tool.leading.some(({ act }) => act.lemma === 'convert') ||
      isFile(parameter) ||
      parameter.kind === 'path'
    );
  if (parameter.kind !== 'path') return false;
  const words = parameter.words.map(({ lower }) => lower);
  if (words.some((word) => OUTPUT_WORDS.has(word))) return LAST_WORDS.has(words.at(-1) ?? '');
  if (tool.description?.main.some((said) => landsInPath(said, tool))) return true;
  return (
    parameter.description?.tokens.some(
      ({ word }) => word?.verb === 'store' && word.form !== 'third' && SAVES.has(word.lemma),
    ) ?? false
  );
}

/** "Renders a chart to the given path": what is made goes where the path says. */
function landsInPath({ act }: SensedAct, { description }: ToolReading): boolean {
  if (!MAKES.has(act.lemma) || !act.object.complement.some((word) => PLACES.has(word)))
    return false;
  return description?.passage.text.slice(act.verbEnd, act.clauseEnd).includes(' to ') === true;
}

const PLACES = new Set(['path', 'disk']);

/** "Downloads … and returns the path to the file": what is returned shows that a file was made. */
function pathDrafts(tool: ToolReading): Draft[] {
  const main = tool.description?.main ?? [];
  if (!main.some(({ act }) => MAKES.has(act.lemma))) return [];
  const returned =
    main.find(({ act }) => act.lemma === 'return' && act.object.head === 'path') ??
    main.find(landsUnder) ??
    tool.description?.later.find(givesPathOfFile);
  const span = returned === undefined ? madeSpan(tool) : spanOf(returned);
  if (span === undefined) return [];
  return [
    {
      field: 'description',
      span,
      says: 'It returns the path of a file that it made.',
      claim: { about: 'category', category: 'write' },
      firm: true,
    },
  ];
}

/** "Downloads a picture into PRESS_ROOT": where it lands is a folder that the server was told of. */
function landsUnder({ act }: SensedAct): boolean {
  return MAKES.has(act.lemma) && ROOT.test(act.object.complement.at(-1) ?? '');
}

// Anchored at the end, no repetition: constant.
const ROOT = /_(?:root|dir|home|path|folder|directory)$/;

/** "Returns the local file path": in a sentence of its own only where it says that there is a file. */
function givesPathOfFile({ act }: LaterAct): boolean {
  return act.lemma === 'return' && act.object.head === 'path' && speaksOf(act.object, FILES);
}

const FILES = new Set(['file', 'local', 'saved', 'image', 'screenshot', 'output', 'disk']);

function spanOf({ act }: SensedAct): readonly [number, number] {
  return [act.start, act.end];
}

/** "Returns: The path to the extracted track", under a heading of its own. */
function madeSpan({ description }: ToolReading): readonly [number, number] | undefined {
  const { sentences = [], passage } = description ?? {};
  for (const { section, from, to, marks } of sentences) {
    if (section !== 'returns' || (marks & MARK.done) === 0) continue;
    const tokens = passage?.tokens.slice(from, to) ?? [];
    const at = tokens.findIndex(({ lower }) => lower === 'path');
    const made = tokens.slice(at + 1, at + 1 + MADE_REACH).find(({ word }) => isMade(word));
    const first = tokens[at];
    if (first !== undefined && made !== undefined && LEADS_ON.has(tokens[at + 1]?.lower ?? ''))
      return [first.start, made.end];
  }
  return undefined;
}

const LEADS_ON = new Set(['to', 'of']);
/** "The path to the newly extracted track": how far behind the path it stands. */
const MADE_REACH = 5;

function isMade(word: Word | undefined): boolean {
  return word?.form === 'past' && word.verb !== undefined && !GIVEN.has(word.verb);
}

/** "The path of the opened file", "of the requested page": these were there before. */
const GIVEN: ReadonlySet<VerbClass> = new Set(['open', 'search', 'retrieve', 'check', 'run']);

const MAKES = new Set([
  'download',
  'load',
  'generate',
  'convert',
  'extract',
  'export',
  'capture',
  'render',
  'create',
  'screenshot',
  'record',
  'save',
  'build',
  'produce',
  'take',
  'fetch',
]);
