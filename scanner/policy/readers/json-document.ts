import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {
  BYTE_ORDER_MARK,
  lineAt,
  type Path,
  type PolicyDocument,
  syntaxError,
} from './document.ts';
import type { PolicyText } from './reading.ts';

const OPTIONS = { allowTrailingComma: true };

/** Reads JSON as editors let people write it, with comments and trailing commas. */
export function readJson(source: PolicyText): PolicyDocument {
  const text = source.text.replace(BYTE_ORDER_MARK, ' ');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, OPTIONS);
  const [error] = errors;
  if (error !== undefined) throw syntaxError(source, error.offset, mistakeOf(error), 'JSON');
  const root = parseTree(text, [], OPTIONS);
  return { value, lineOf: (path) => lineAt(text, offsetOf(root, path)) };
}

function mistakeOf({ error }: ParseError): string {
  return `a mistake (${printParseErrorCode(error)})`;
}

/** Where a member starts, at its name where it has one. */
function offsetOf(root: Node | undefined, path: Path): number {
  for (let length = path.length; root !== undefined && length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return 0;
}
