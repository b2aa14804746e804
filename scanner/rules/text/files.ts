import type { Act } from './act.ts';

const FILES = new Set(
  'file directory disk файл файла файлу файлов файлах каталоге 文件 ファイル 파일 archivo archivos arquivo arquivos fichier fichiers datei dateien'.split(
    ' ',
  ),
);

/** Whether a word says that something is a file, or where files lie. */
export function isFile(word: string): boolean {
  return FILES.has(word);
}

/** "Searches for a text in the files of a project": whatever is looked for, files are read for it. */
export function looksThroughFiles({
  verbClass,
  object,
}: Pick<Act, 'verbClass' | 'object'>): boolean {
  const { head, words, complement } = object;
  if (verbClass === 'search') return words.some(isFile) || complement.some(isFile);
  return FOUND.has(head) && complement.some(isFile);
}

/** "Counts the matches in some files", "a search for a text across files". */
const FOUND = new Set(['search', 'match', 'occurrence']);

/** "Lists the file types", "supported file formats": of all of a kind, and of none in particular. */
export function isKindOfFile({ verbClass, object: { head, words } }: Act): boolean {
  return verbClass === 'retrieve' && words.length > 1 && KINDS.has(head);
}

const KINDS = new Set(['type', 'format', 'extension']);
