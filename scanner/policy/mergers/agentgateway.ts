import { isMap, isSeq } from 'yaml';
import { isJsonObject } from '../../contract/json.ts';
import { celString } from '../quoting.ts';
import { placeOfRules } from '../readers/agentgateway.ts';
import { fragmentOf, type Merger } from './merging.ts';
import { replaceItems, YamlEdits } from './yaml-edits.ts';

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
    const expression = expressionFor(request.server, tool.tool);
    replaceItems(rules, (rule) => isRuleOf(rule, expression), written);
  }
  return edits.toString();
};

function expressionFor(server: string, tool: string): string {
  return `mcp.tool.target == ${celString(server)} && mcp.tool.name == ${celString(tool)}`;
}

/** Whether a rule is this expression and nothing more, be it to allow or to deny. */
function isRuleOf(rule: unknown, expression: string): boolean {
  return rule === expression || (isJsonObject(rule) && Object.values(rule)[0] === expression);
}
