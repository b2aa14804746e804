import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import opentype, { type Font, type Path } from 'opentype.js';

/** The signage font of the pages, in the one of its file formats that can be read here. */
const FILES = ['latin', 'latin-ext'].map(
  (part) => `@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-${part}-600-normal.woff`,
);

let loaded: readonly Font[] | undefined;

/** Words as outlines, since programs that draw pictures know no fonts of ours. */
export interface Lettering {
  /** The data of an SVG path whose baseline begins at the given point. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
}

/** Whether the font has every character of a text. */
export function canLetter(text: string): boolean {
  return [...text].every((character) => fontOf(character) !== undefined);
}

/** Sets a text, which {@link canLetter} has accepted, at a point in a size, all in pixels. */
export function letter(text: string, x: number, y: number, size: number): Lettering {
  let at = x;
  const paths = runsOf(text).map(({ font, run }) => {
    const path = dataOf(font.getPath(run, at, y, size));
    at += font.getAdvanceWidth(run, size);
    return path;
  });
  return { path: paths.join(''), width: at - x };
}

/** The library's own writer makes NaN of some numbers when it rounds them (2.0.0). */
function dataOf({ commands }: Path): string {
  return commands
    .map(({ type, ...points }) => {
      const numbers = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].flatMap((name) => {
        const value: unknown = Reflect.get(points, name);
        return typeof value === 'number' ? value.toFixed(1) : [];
      });
      return `${type}${numbers.join(' ')}`;
    })
    .join('');
}

/** The stretches of a text that one font file can set. */
function runsOf(text: string): { font: Font; run: string }[] {
  const runs: { font: Font; run: string }[] = [];
  for (const character of text) {
    const font = fontOf(character);
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) last.run += character;
    else runs.push({ font, run: character });
  }
  return runs;
}

function fontOf(character: string): Font | undefined {
  loaded ??= FILES.map((file) => {
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)));
    return opentype.parse(new Uint8Array(bytes).buffer);
  });
  return loaded.find((font) => font.hasChar(character));
}
