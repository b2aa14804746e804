import {
  findNodeAtLocation,
  type Node,
  type ParseError,
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
  const root = parseTree(text, errors, OPTIONS);
  const [error] = errors;
  if (error !== undefined) throw syntaxError(source, error.offset, mistakeOf(error), 'JSON');
  return { value: valueAt(root), lineOf: (path) => lineAt(text, offsetOf(root, path)) };
}

function mistakeOf({ error }: ParseError): string {
  return `a mistake (${printParseErrorCode(error)})`;
}

/** The library’s own values lose a member that is called `__proto__`. */
function valueAt(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(valueAt);
  if (node?.type !== 'object') return node?.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [name, member] = [] }) => [
      String(name?.value),
      valueAt(member),
    ]),
  );
}

/** Where a member starts, at its name where it has one. */
function offsetOf(root: Node | undefined, path: Path): number {
  for (let length = path.length; root !== undefined && length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return 0;
}
