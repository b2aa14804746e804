import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { celString } from '../quoting.ts';
import { placeOfRules } from '../readers/agentgateway.ts';
import { fragmentOf, type Merger } from './merging.ts';
import { YamlEdits } from './yaml-edits.ts';

const RULES = ['policies', 'mcpAuthorization', 'rules'];

/** Puts one rule for each tool into the list, in the place of those that are about this tool alone. */
export const mergeAgentgateway: Merger = (source, request) => {
  const edits = new YamlEdits(source);
  const [document] = edits.documents;
  const rules = document?.getIn(placeOfRules(source, document.toJS()));
  if (!isSeq(rules)) return source.text;
  for (const tool of request.edits) {
    const fragment = edits.node(fragmentOf(request, tool) ?? '');
    const written = isMap(fragment) ? fragment.getIn(RULES) : null;
    removeRules(rules, expressionFor(request.server, tool.tool));
    if (isSeq(written)) rules.items.push(...written.items);
  }
  return edits.toString();
};

function expressionFor(server: string, tool: string): string {
  return `mcp.tool.target == ${celString(server)} && mcp.tool.name == ${celString(tool)}`;
}

/** Rules that are this expression and nothing more, whether they allow or deny. */
function removeRules(rules: YAMLSeq, expression: string): void {
  rules.items = rules.items.filter((item) => {
    const value = isMap(item) ? item.items[0]?.value : item;
    return !(isScalar(value) && value.value === expression);
  });
}
