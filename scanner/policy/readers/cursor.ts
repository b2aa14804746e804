import { z } from 'zod';
import { isLike } from './claude-code.ts';
import { checked } from './document.ts';
import { readJson } from './json-document.ts';
import { type PolicyReader, ruling } from './reading.ts';

const PermissionsSchema = z.looseObject({ mcpAllowlist: z.array(z.string()).optional() });

/**
 * Cursor’s permissions.json, as its reference of permissions describes it: `server:tool`, in which a star
 * stands for anything and case does not matter. What is not on the list is asked for.
 */
export const cursorReader: PolicyReader = {
  format: 'cursor',
  read: (source) => {
    const { value, lineOf } = readJson(source);
    const entries = checked(PermissionsSchema, source, value).mcpAllowlist ?? [];
    return {
      servers: [...new Set(entries.flatMap((entry) => /^(.*?):/s.exec(entry)?.[1] ?? []))],
      rule: ({ server, tool }) => {
        const call = `${server}:${tool}`.toLowerCase();
        const index = entries.findIndex((entry) => isLike(entry.toLowerCase(), call));
        if (index !== -1)
          return ruling(
            'allow',
            lineOf(['mcpAllowlist', index]),
            'An entry of "mcpAllowlist" lets the call through.',
          );
        const because = 'Cursor asks for what is not on "mcpAllowlist".';
        return ruling('ask', null, because, { by: 'default' });
      },
    };
  },
};
