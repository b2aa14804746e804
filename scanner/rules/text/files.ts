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
  return verbClass === 'search' && [...object.words, ...object.complement].some(isFile);
}
