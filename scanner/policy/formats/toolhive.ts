import type { Condition } from '../../contract/policy.ts';
import type { PolicyFormat, SettledTool } from '../format.ts';
import { cedarPattern, cedarString, isWholeText, yamlVerbatim } from '../quoting.ts';
import type { Settled } from '../settle.ts';

/**
 * ToolHive's authorisation in Cedar, read in its documentation (`docs/authz.md`) and its source
 * (`pkg/authz/authorizers/cedar`). It asks the same policy, without arguments, which tools to list.
 */
export const toolhive: PolicyFormat = {
  id: 'toolhive',
  title: 'ToolHive',
  kind: 'gateway',
  file: 'authz.yaml',
  download: 'toolhive.yaml',
  syntax: 'yaml',
  documentation: 'https://github.com/stacklok/toolhive/blob/main/docs/authz.md',
  supports: { deny: true, ask: false, limit: false, hide: true, arguments: 'required-text' },
  unlisted: 'deny',
  isPerServer: true,
  cannot: [
    'ToolHive cannot ask a person: where we advise to ask, it allows the calls that satisfy every condition, and denies all where there is none.',
    'It counts calls in its Kubernetes resource (rateLimiting.tools) and not here: what we would count it allows.',
    'It lists a tool only if the policy permits it without arguments, and loses numbers that it cannot hold: we write conditions only on texts that every valid call carries.',
  ],
  traps: [
    {
      words: 'One policy that cannot be evaluated denies the call, whatever the others say.',
      with: [],
    },
    {
      words:
        'Nothing is permitted that no policy permits: prompts and resources need policies of their own.',
      with: ['allow'],
    },
  ],
  refuseServer: () => null,
  refuseTool: (_server, tool) => (isWholeText(tool) ? null : 'The name is no whole text.'),
  writeServers: (servers) => {
    const policies = servers.flatMap(({ tools }) => tools.filter(isPermitted).map(permit));
    return file(policies.length === 0 ? [FORBID_ALL] : policies);
  },
  writeTool: (_server, tool) => file([isPermitted(tool) ? permit(tool) : forbid(tool.tool)]),
  explain,
};

/** ToolHive refuses a file without a policy. */
const FORBID_ALL = 'forbid(principal, action == Action::"call_tool", resource);';

function isPermitted({ decision }: Settled): boolean {
  return decision === 'allow';
}

function permit({ tool, conditions }: SettledTool): string {
  const scope = `permit(${scopeOf(tool)})`;
  const tests = conditions.map(testOf);
  return tests.length === 0 ? `${scope};` : `${scope} when { ${tests.join(' && ')} };`;
}

function forbid(tool: string): string {
  return `forbid(${scopeOf(tool)});`;
}

function scopeOf(tool: string): string {
  return `principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)}`;
}

/** Holds without the argument, so that the tool is listed; a value that is no text counts as present. */
function testOf(condition: Condition): string {
  const name = `arg_${condition.argument}`;
  const value = `resource[${cedarString(name)}]`;
  const absent = [name, `${name}_present`].map((each) => `resource has ${cedarString(each)}`);
  return `(!(${absent.join(' || ')}) || resource has ${cedarString(name)} && ${valueTest(condition, value)})`;
}

function valueTest(condition: Condition, value: string): string {
  const like = (pattern: string) => `${value} like "${pattern}"`;
  switch (condition.test) {
    case 'one-of':
      return `[${condition.values.map(cedarString).join(', ')}].contains(${value})`;
    case 'begins-with':
      return like(`${cedarPattern(condition.prefix)}*`);
    case 'under':
      return `${like(`${cedarPattern(condition.root)}/*`)} && !(${like('*..*')})`;
    case 'select-only': {
      const starts = ['SELECT ', 'SELECT\\n', 'select ', 'select\\n'].map((start) =>
        like(`${start}*`),
      );
      return `(${starts.join(' || ')}) && (!(${like('*;*')}) || ${like('*;')} && !(${like('*;*;')}))`;
    }
    case 'at-most':
      throw new Error('ToolHive is given no conditions on numbers.');
  }
}

function file(policies: readonly string[]): string {
  const lines = policies.map((policy) => `    - ${yamlVerbatim(policy)}\n`).join('');
  return `version: "1.0"\ntype: cedarv1\ncedar:\n  policies:\n${lines}  entities_json: "[]"\n`;
}

function explain(settled: Settled): string {
  if (!isPermitted(settled))
    return 'The policy that begins with `forbid` denies every call and takes the tool out of the list, whatever others permit.';
  return settled.conditions.length === 0
    ? 'The policy that begins with `permit` lets every call through.'
    : 'The policy that begins with `permit` lets calls through `when` their arguments satisfy it.';
}
