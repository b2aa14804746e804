import { type Document, isMap, isNode, LineCounter, parseAllDocuments } from 'yaml';
import { type Path, type PolicyDocument, syntaxError } from './document.ts';
import type { PolicyText } from './reading.ts';

/** Reads every document of a YAML file, of which most files have one. */
export function readYamlDocuments(source: PolicyText): PolicyDocument[] {
  const lines = new LineCounter();
  return parseYaml(source, lines).map((document) => ({
    value: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  }));
}

/** Reads a YAML file of one document; an empty file is one that says nothing. */
export function readYaml(source: PolicyText): PolicyDocument {
  const documents = readYamlDocuments(source);
  const [first, second] = documents;
  if (second !== undefined)
    throw syntaxError(source, 0, `${documents.length} documents`, 'YAML of one document');
  return first ?? { value: null, lineOf: () => 1 };
}

/** @throws InputError at the first mistake */
export function parseYaml(source: PolicyText, lineCounter = new LineCounter()): Document[] {
  const documents = [...parseAllDocuments(source.text, { lineCounter })];
  for (const { errors } of documents) {
    const [error] = errors;
    if (error !== undefined)
      throw syntaxError(source, error.pos[0], `a mistake (${error.code})`, 'YAML');
  }
  return documents;
}

/** Where a member starts, at its key where it has one. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find(({ key: each }) => String(each) === String(last))?.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(key) && key.range) return key.range[0];
  }
  return 0;
}
