import { type Document, isMap, isSeq, YAMLMap, YAMLSeq } from 'yaml';
import { fragmentOf, type Merger } from './merging.ts';
import { pairOf, removeTexts, YamlEdits } from './yaml-edits.ts';

/** Sets the entry of each tool, or puts it among the hidden ones. What the file says of all the rest stays. */
export const mergeIntercept: Merger = (source, request) => {
  const edits = new YamlEdits(source);
  const [document] = edits.documents;
  if (document === undefined) return source.text;
  for (const tool of request.edits) {
    const { tool: name, decision } = tool;
    const fragment = edits.node(fragmentOf(request, tool) ?? '');
    const hide = document.get('hide');
    if (isSeq(hide)) removeTexts(hide, (text) => text === name);
    if (decision === 'hide') document.deleteIn(['tools', name]);
    const written = isMap(fragment) ? fragment.get(decision === 'hide' ? 'hide' : 'tools') : null;
    if (isSeq(written)) listOf(document, 'hide').items.push(...written.items);
    if (isMap(written)) setMember(mapOf(document, 'tools'), name, written);
  }
  if (isSeq(document.get('hide')) && listOf(document, 'hide').items.length === 0)
    document.delete('hide');
  return edits.toString();
};

/** Puts the only member of a map into another, in the place of the one of this name if there is one. */
function setMember(map: YAMLMap, name: string, { items: [item] }: YAMLMap): void {
  const there = pairOf(map, name);
  if (item === undefined) return;
  if (there === undefined) map.items.push(item);
  else there.value = item.value;
}

function mapOf(document: Document, name: string): YAMLMap {
  const there = document.get(name);
  // An empty map stands in braces, and what is put into it would too.
  if (isMap(there) && there.items.length > 0) return there;
  const map = new YAMLMap();
  document.set(name, map);
  return map;
}

function listOf(document: Document, name: string): YAMLSeq {
  const there = document.get(name);
  if (isSeq(there)) return there;
  const list = new YAMLSeq();
  document.set(name, list);
  return list;
}
