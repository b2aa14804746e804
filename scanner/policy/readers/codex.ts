import { z } from 'zod';
import { checked } from './document.ts';
import { mapOf } from './map-of.ts';
import { type PolicyReader, type Ruling, ruling } from './reading.ts';
import { readToml } from './toml-document.ts';

/** `AppToolApproval` in Codex’s `mcp_types.rs`. */
const ModeSchema = z.enum(['auto', 'prompt', 'writes', 'approve']);

const ServerSchema = z.looseObject({
  enabled: z.boolean().optional(),
  enabled_tools: z.array(z.string()).optional(),
  disabled_tools: z.array(z.string()).optional(),
  default_tools_approval_mode: ModeSchema.optional(),
  tools: mapOf(z.looseObject({ approval_mode: ModeSchema.optional() })).optional(),
});

const ConfigSchema = z.looseObject({ mcp_servers: mapOf(ServerSchema).optional() });

type Mode = z.infer<typeof ModeSchema>;

type Server = z.infer<typeof ServerSchema>;

/** `auto` and `writes` ask only where the server’s own hints call for it, which bounds no hostile one. */
const MODES: Readonly<Record<Mode, readonly [Ruling['decision'], string]>> = {
  approve: ['allow', 'With "approve" every call runs without a question.'],
  prompt: ['ask', 'With "prompt" Codex asks before every call.'],
  auto: [
    'allow',
    'With "auto" Codex asks only where what the server says of its own tool calls for it.',
  ],
  writes: [
    'allow',
    'With "writes" Codex does not ask where the server says of its own tool that it only reads.',
  ],
};

/**
 * Codex’s config.toml, from its source (`codex-rs/config/src/mcp_types.rs`): a tool that is not enabled or
 * that is disabled is not registered; else its own mode, then that of the server, then `auto`.
 */
export const codexReader: PolicyReader = {
  format: 'codex',
  read: (source) => {
    const { value, lineOf } = readToml(source);
    const servers = checked(ConfigSchema, source, value).mcp_servers ?? new Map<string, Server>();
    const off = (line: number, because: string, by: Ruling['by'] = 'rule') =>
      ruling('deny', line, because, { isListed: false, by });
    return {
      servers: [...servers.keys()],
      rule: ({ server, tool }) => {
        const config = servers.get(server);
        const at = ['mcp_servers', server];
        if (config === undefined)
          return ruling('deny', null, 'The file has no such server.', {
            isListed: false,
            by: 'default',
          });
        if (config.enabled === false) return off(lineOf([...at, 'enabled']), 'The server is off.');
        const disabled = config.disabled_tools?.indexOf(tool) ?? -1;
        if (disabled !== -1)
          return off(
            lineOf([...at, 'disabled_tools', disabled]),
            'A tool under "disabled_tools" is not offered.',
          );
        if (config.enabled_tools?.includes(tool) === false)
          return off(
            lineOf([...at, 'enabled_tools']),
            'Only tools under "enabled_tools" are offered.',
            'default',
          );
        const own = config.tools?.get(tool)?.approval_mode;
        const [decision, because] = MODES[own ?? config.default_tools_approval_mode ?? 'auto'];
        if (own !== undefined)
          return ruling(decision, lineOf([...at, 'tools', tool, 'approval_mode']), because);
        const line =
          config.default_tools_approval_mode === undefined
            ? null
            : lineOf([...at, 'default_tools_approval_mode']);
        return ruling(decision, line, because, { by: 'default' });
      },
    };
  },
};
