import { parse, TomlError } from 'smol-toml';
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { lineAt, type Path, type PolicyDocument, syntaxError } from './document.ts';
import type { PolicyText } from './reading.ts';

/** Reads TOML 1.0, which is what the clients read. */
export function readToml(source: PolicyText): PolicyDocument {
  const program = parseToml(source);
  const places = new Map<string, number>();
  for (const node of program.body[0].body) placeNode(places, [], node);
  return {
    value: valueIn(source),
    lineOf: (path) => lineAt(source.text, nearest(places, path)),
  };
}

/** One library tells values, the other places: what it makes of `__proto__` reaches every object. */
function valueIn(source: PolicyText): unknown {
  try {
    return parse(source.text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw syntaxError(source, offsetOfLine(source.text, error.line), 'a mistake', 'TOML');
  }
}

function offsetOfLine(text: string, line: number): number {
  return (
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + 1
  );
}

/** @throws InputError at the first mistake */
export function parseToml(source: PolicyText): AST.TOMLProgram {
  try {
    return parseTOML(source.text, { tomlVersion: '1.0.0' });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw syntaxError(source, error.index, `a mistake (${error.message})`, 'TOML');
  }
}

/** The names of a key, quoted or not. */
export function namesOf({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}

function placeNode(
  places: Map<string, number>,
  parent: Path,
  node: AST.TOMLTable | AST.TOMLKeyValue,
): void {
  const path = node.type === 'TOMLTable' ? node.resolvedKey : [...parent, ...namesOf(node.key)];
  for (let length = parent.length + 1; length <= path.length; length++) {
    const key = JSON.stringify(path.slice(0, length));
    if (!places.has(key)) places.set(key, node.range[0]);
  }
  if (node.type === 'TOMLTable') for (const each of node.body) placeNode(places, path, each);
  else placeValue(places, path, node.value);
}

function placeValue(places: Map<string, number>, path: Path, value: AST.TOMLContentNode): void {
  if (value.type === 'TOMLInlineTable')
    for (const each of value.body) placeNode(places, path, each);
  if (value.type !== 'TOMLArray') return;
  for (const [index, element] of value.elements.entries()) {
    places.set(JSON.stringify([...path, index]), element.range[0]);
    placeValue(places, [...path, index], element);
  }
}

function nearest(places: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const offset = places.get(JSON.stringify(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}
