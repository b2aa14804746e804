import {
  type Document,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { PolicyText } from '../readers/reading.ts';
import { parseYaml } from '../readers/yaml-document.ts';

/** Lists whose entries stand as far left as the key above them. */
const FLAT_LIST = /^( *)[^ #-].*:\r?\n\1- /m;

/** Documents of a file that are being edited, and texts that are to stand in them to the letter. */
export class YamlEdits {
  readonly documents: readonly Document[];
  readonly #source: string;
  readonly #slot: string;
  readonly #texts: string[] = [];

  constructor(source: PolicyText) {
    this.documents = parseYaml(source);
    this.#source = source.text;
    this.#slot = nameNotIn(source.text);
  }

  /**
   * What a writer wrote, as a node for a document. The library would write texts in its own way, with
   * characters in them that nobody sees; so each text is a slot until the end.
   */
  node(written: string): Node | null {
    const document = parseDocument(written);
    visit(document, {
      Scalar: (_key, scalar) => {
        // Members that the format names stand without quotes, and are looked for.
        if (typeof scalar.value !== 'string' || !scalar.range || scalar.type === 'PLAIN') return;
        this.#texts.push(written.slice(scalar.range[0], scalar.range[1]));
        scalar.value = `${this.#slot}${this.#texts.length - 1}-`;
        scalar.type = 'PLAIN';
      },
    });
    return document.contents;
  }

  /** The whole file, indented as it was. */
  toString(): string {
    const options = { lineWidth: 0, indentSeq: !FLAT_LIST.test(this.#source) };
    const text = this.documents.map((document) => document.toString(options)).join('');
    const slots = new RegExp(`${this.#slot}(\\d+)-`, 'g');
    const filled = text.replace(slots, (_slot, index) => this.#texts[Number(index)] ?? '');
    return this.#source.includes('\r\n') ? filled.replaceAll('\n', '\r\n') : filled;
  }
}

/** The member of a map; undefined where it has none of this name. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** Puts entries where the first of the old ones stood, with the remark on it, or at the end. */
export function replaceItems(
  list: YAMLSeq,
  isOld: (value: unknown) => boolean,
  written: unknown,
): void {
  const items = isSeq(written) ? written.items : [];
  const [first] = items;
  const at = list.items.findIndex((item) => isOld(plainOf(item)));
  const old = list.items[at];
  if (isNode(first) && isNode(old) && old.commentBefore) first.commentBefore = old.commentBefore;
  const left = (item: unknown) => !isOld(plainOf(item));
  const before = at === -1 ? list.items : list.items.slice(0, at);
  const after = at === -1 ? [] : list.items.slice(at).filter(left);
  list.items = [...before, ...items, ...after];
}

/** What a node says. */
function plainOf(item: unknown): unknown {
  return isNode(item) ? item.toJSON() : item;
}

/** Takes the texts out of a list for which this is so. */
export function removeTexts(list: YAMLSeq, isRemoved: (text: string) => boolean): void {
  list.items = list.items.filter(
    (item) => !(isScalar(item) && typeof item.value === 'string' && isRemoved(item.value)),
  );
}

function nameNotIn(text: string): string {
  let name = 'policy-text-';
  while (text.includes(name)) name += 'x-';
  return name;
}
