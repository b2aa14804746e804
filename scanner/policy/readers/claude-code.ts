import { z } from 'zod';
import { checked } from './document.ts';
import { readJson } from './json-document.ts';
import { type PolicyCall, type PolicyReader, type Ruling, ruling } from './reading.ts';

const RulesSchema = z.array(z.string()).optional();

const SettingsSchema = z.looseObject({
  permissions: z
    .looseObject({
      deny: RulesSchema,
      ask: RulesSchema,
      allow: RulesSchema,
      defaultMode: z.string().optional(),
    })
    .optional(),
});

/** “Rules are evaluated in order: deny, then ask, then allow. The first matching rule wins.” */
const LISTS = ['deny', 'ask', 'allow'] as const;

type List = (typeof LISTS)[number];

const BECAUSE: Readonly<Record<List, string>> = {
  deny: 'A rule under "deny" denies the tool and takes it out of what the model sees.',
  ask: 'A rule under "ask" makes Claude Code ask.',
  allow: 'A rule under "allow" lets the call through.',
};

/** What the modes of “Configure permissions” do to a call that no rule speaks of. */
const MODES: Readonly<Record<string, Ruling['decision']>> = {
  bypassPermissions: 'allow',
  dontAsk: 'deny',
};

/** Claude Code’s permission rules, as code.claude.com (“Configure permissions”) describes them. */
export const claudeCodeReader: PolicyReader = {
  format: 'claude-code',
  read: (source) => {
    const { value, lineOf } = readJson(source);
    const { permissions = {} } = checked(SettingsSchema, source, value);

    function ruleListed(list: List, call: PolicyCall): Ruling | null {
      const index = (permissions[list] ?? []).findIndex((rule) => matches(list, rule, call));
      if (index === -1) return null;
      const line = lineOf(['permissions', list, index]);
      return ruling(list, line, BECAUSE[list], { isListed: list !== 'deny' });
    }

    function ruleRest(): Ruling {
      const mode = permissions.defaultMode;
      const decision = mode === undefined ? undefined : MODES[mode];
      if (decision === undefined)
        return ruling('ask', null, 'Claude Code asks where no rule speaks of a tool.', {
          by: 'default',
        });
      const line = lineOf(['permissions', 'defaultMode']);
      return ruling(decision, line, `No rule speaks of the tool, and the mode is "${mode}".`, {
        by: 'default',
      });
    }
    return {
      servers: serversIn(LISTS.flatMap((list) => permissions[list] ?? [])),
      rule: (call) =>
        LISTS.reduce<Ruling | null>((found, list) => found ?? ruleListed(list, call), null) ??
        ruleRest(),
    };
  },
};

/**
 * Rules with parentheses are skipped. `mcp__server` and `mcp__server__*` mean all tools of a server, and
 * a star stands for anything; under `allow` it counts only after `mcp__server__`.
 */
function matches(list: List, rule: string, { server, tool }: PolicyCall): boolean {
  if (rule.includes('(')) return false;
  if (rule === `mcp__${server}`) return true;
  if (list === 'allow' && rule.includes('*') && !rule.startsWith(`mcp__${server}__`)) return false;
  return isLike(rule, `mcp__${server}__${tool}`);
}

/** Whether a text is what a pattern says in which stars stand for anything. */
export function isLike(pattern: string, text: string): boolean {
  const pieces = pattern.split('*').map((piece) => piece.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`, 'su').test(text);
}

/** Two underscores end the name of a server. */
function serversIn(rules: readonly string[]): string[] {
  return [...new Set(rules.flatMap((rule) => /^mcp__(.+?)(?:__|$)/.exec(rule)?.[1] ?? []))];
}
