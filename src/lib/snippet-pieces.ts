import type { PolicyFormat, SettledTool } from '../../scanner/policy/format.ts';
import { oncePerDecision } from './once-per-decision.ts';

/** A piece of a policy text: as it is, a value to be filled in, or the name of the server. */
export type SnippetPiece = string | { readonly blank: string } | { readonly server: string };

/** What a format writes for a tool of no name yet; null where it is to leave the tool out. */
interface Template {
  readonly text: string | null;
  /** What stands around the name in each piece of text. */
  readonly pieces: readonly (readonly string[] | Exclude<SnippetPiece, string>)[] | null;
}

/** What stands where a value is to be filled in, in capitals or, in names of objects, without. */
const BLANKS = /(FILL IN|FILL-IN[\w-]*|fill-in[\w-]*)/;

/**
 * A policy text in pieces, so that the page can mark what is to be filled in and put another name of
 * the server into it. Together they are exactly what `write` writes.
 *
 * @example snippetPieces((server) => `a ${server}`, 'toy') // => ['a ', { server: 'toy' }]
 */
export function snippetPieces(write: (server: string) => string, server: string): SnippetPiece[] {
  const text = write(server);
  // Several formats never name the server, and need not be asked twice.
  if (!text.includes(server)) return withBlanks(text);
  const slot = slotFor(text);
  const parts = write(slot).split(slot);
  // A format may write another name in another way; then the name is not to be changed.
  if (parts.join(server) !== text) return withBlanks(text);
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ server }]),
    ...withBlanks(part),
  ]);
}

/** Names that every format writes as they are, and in which nothing looks like a blank. */
const ORDINARY = /^(?!.*fill-in)[a-z][a-z0-9_-]*$/i;

/** Stands for the names until they are known. */
const ANY = { server: 'name-of-the-server', tool: 'name-of-the-tool' };

/**
 * What a format writes for one tool, in pieces; null where it is to leave the tool out. For ordinary
 * names it is asked once for each decision: the texts differ in the names alone.
 */
export function toolPieces(
  format: PolicyFormat,
  server: string,
  tool: SettledTool,
): SnippetPiece[] | null {
  if (!isOrdinary(tool)) return newPieces(format, server, tool);
  const pieces = templateFor(format, tool).pieces?.map((piece) => {
    if ('blank' in piece) return piece;
    return 'server' in piece ? { server } : piece.join(tool.tool);
  });
  return pieces ?? null;
}

/** Whether a format writes one and the same for two decisions about a tool. */
export function writesTheSame(
  format: PolicyFormat,
  server: string,
  one: SettledTool,
  other: SettledTool,
): boolean {
  if (one.tool === other.tool && isOrdinary(one) && isOrdinary(other))
    return templateFor(format, one).text === templateFor(format, other).text;
  return format.writeTool(server, one) === format.writeTool(server, other);
}

function isOrdinary({ tool, conditions }: SettledTool): boolean {
  return conditions.length === 0 && ORDINARY.test(tool);
}

const templateFor = oncePerDecision((format, settled): Template => {
  const tool = { ...settled, tool: ANY.tool };
  const pieces = newPieces(format, ANY.server, tool)?.map((piece) =>
    typeof piece === 'string' ? piece.split(ANY.tool) : piece,
  );
  return { text: format.writeTool(ANY.server, tool), pieces: pieces ?? null };
});

function newPieces(format: PolicyFormat, server: string, tool: SettledTool): SnippetPiece[] | null {
  if (format.writeTool(server, tool) === null) return null;
  return snippetPieces((name) => format.writeTool(name, tool) ?? '', server);
}

/** The whole text of pieces, as the page shows it at first. */
export function textOfPieces(pieces: readonly SnippetPiece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'blank' in piece ? piece.blank : piece.server;
    })
    .join('');
}

/** How many lines pieces end. */
export function linesOf(pieces: readonly SnippetPiece[]): number {
  let lines = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') continue;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', end + 1)) lines += 1;
  }
  return lines;
}

/** A name that every format takes and that stands nowhere in the text, whatever tools are called. */
function slotFor(text: string): string {
  let slot = 'name-of-the-server';
  while (text.includes(slot)) slot += '-x';
  return slot;
}

/** A policy text in pieces, its blanks apart from the rest. */
export function withBlanks(text: string): Exclude<SnippetPiece, { readonly server: string }>[] {
  if (!text.includes('FILL') && !text.includes('fill')) return text === '' ? [] : [text];
  return text
    .split(BLANKS)
    .map((piece, index) => (index % 2 === 1 ? { blank: piece } : piece))
    .filter((piece) => piece !== '');
}
