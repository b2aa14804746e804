import { isMap, isSeq } from 'yaml';
import { cedarString } from '../quoting.ts';
import { fragmentOf, type Merger } from './merging.ts';
import { replaceItems, YamlEdits } from './yaml-edits.ts';

const POLICIES = ['cedar', 'policies'];

/** Puts one policy for each tool into the list, in the place of those that are about this tool alone. */
export const mergeToolhive: Merger = (source, request) => {
  const edits = new YamlEdits(source);
  const [document] = edits.documents;
  const policies = document?.getIn(POLICIES);
  if (!isSeq(policies)) return source.text;
  for (const tool of request.edits) {
    const fragment = edits.node(fragmentOf(request, tool) ?? '');
    const written = isMap(fragment) ? fragment.getIn(POLICIES) : null;
    replaceItems(policies, (policy) => isAboutOnly(String(policy), tool.tool), written);
  }
  return edits.toString();
};

function isAboutOnly(policy: string, tool: string): boolean {
  const scope = `(principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)})`;
  return [`permit${scope}`, `forbid${scope}`].some((start) => policy.startsWith(start));
}
