import { isEver } from './effects.ts';
import { SHOWS } from './looking.ts';
import { HOLDS, type Parameter } from './parameters.ts';
import type { ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

const NONE: readonly Parameter[] = [];

/** `include_comments: true`: what strangers wrote about a thing comes along with it. */
export function includedOfStrangers(tool: ToolReading): readonly Parameter[] {
  if ((tool.holds & HOLDS.switch) === 0 || !isEver(tool, 'read')) return NONE;
  const included = tool.parameters.filter(isIncluded);
  if (included.length === 0) return NONE;
  return tool.leading.some(showsThing) ? included : NONE;
}

function isIncluded({ words, types, depth }: Parameter): boolean {
  if (depth > 0 || !types.includes('boolean') || words.length < 2) return false;
  return COMES_ALONG.has(words[0]?.lower ?? '') && WRITTEN.has(words.at(-1)?.lower ?? '');
}

/** Comments of a program or of a table explain it, and are its author's. */
function showsThing({
  act: { verbClass, object },
  effect,
}: ToolReading['leading'][number]): boolean {
  if (effect !== 'read' || !SHOWS.has(verbClass)) return false;
  return (object.around & EXPLAINED) === 0 && !object.words.some((word) => LAID_OUT.has(word));
}

const COMES_ALONG = new Set(['include', 'with', 'show', 'fetch', 'load', 'return']);
const WRITTEN = new Set('comment comments review reviews reply replies discussion'.split(' '));
const EXPLAINED = TOPIC.code | TOPIC.query | TOPIC.file;
const LAID_OUT = new Set('schema table column database sheet cell type'.split(' '));
