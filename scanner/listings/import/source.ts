import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** The line, from 1, on which the member at a path stands; 1 where it is not found. */
export type LineOf = (path: readonly (string | number)[]) => number;

/** Finds lines of members in JSON, comments and trailing commas allowed. */
export function linesInJson(text: string): LineOf {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return (path) => {
    const node = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
    return node === undefined ? 1 : lineAt(text, startOf(node));
  };
}

/** Where a member starts: at its name where it has one. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
