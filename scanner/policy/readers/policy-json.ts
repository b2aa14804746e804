import { z } from 'zod';
import { PolicyJsonSchema, ToolPolicySchema } from '../formats/policy-json-schema.ts';
import { checked } from './document.ts';
import { readJson } from './json-document.ts';
import { mapOf } from './map-of.ts';
import {
  type PolicyCall,
  type PolicyReader,
  type ReadPolicy,
  type Ruling,
  ruling,
} from './reading.ts';

const ToolsSchema = z.looseObject({ tools: mapOf(ToolPolicySchema).optional() });

/**
 * PolicyLayer's policy.json, as its documentation describes it (“Writing policies”): hidden tools are
 * denied; then what stands under the tool; then the default.
 */
export const policyJsonReader: PolicyReader = {
  format: 'policy-json',
  read: (source) => {
    const { value, lineOf } = readJson(source);
    const policy = checked(PolicyJsonSchema, source, value);
    const tools = checked(ToolsSchema, source, value).tools;

    /** “removed from tools/list and denied at call; "*" hides all” */
    function ruleHidden({ tool }: PolicyCall): Ruling | null {
      const hidden = (policy.hide ?? []).findIndex((name) => name === tool || name === '*');
      if (hidden === -1) return null;
      return ruling(
        'deny',
        lineOf(['hide', hidden]),
        '"hide" denies the tool and takes it out of the list.',
        { isListed: false },
      );
    }

    function ruleTool({ tool }: PolicyCall): Ruling | null {
      const entry = tools?.get(tool);
      if (entry === undefined) return null;
      const at = ['tools', tool];
      const denial = entry.deny_if?.findIndex(({ conditions }) => conditions.length === 0) ?? -1;
      if (denial !== -1)
        return ruling(
          'deny',
          lineOf([...at, 'deny_if', denial]),
          'An empty list of conditions under "deny_if" denies every call.',
        );
      const provided = [
        ...(entry.deny_if ?? []).map((_, index) => lineOf([...at, 'deny_if', index])),
        ...(entry.require ?? []).map((_, index) => lineOf([...at, 'require', index])),
      ];
      const [counted] = entry.limits ?? [];
      if (counted !== undefined)
        return ruling(
          'limit',
          lineOf([...at, 'limits', 0]),
          '"limits" counts the calls of a window.',
          { limit: { max: counted.max, window: counted.window }, provided },
        );
      return ruling('allow', lineOf(at), 'The entry under "tools" allows the tool.', { provided });
    }

    function ruleRest(): Ruling {
      const because = `"default" decides about tools that are not listed.`;
      return ruling(policy.default, lineOf(['default']), because, { by: 'default' });
    }
    const rule: ReadPolicy['rule'] = (call) => ruleHidden(call) ?? ruleTool(call) ?? ruleRest();
    return { servers: null, rule };
  },
};
