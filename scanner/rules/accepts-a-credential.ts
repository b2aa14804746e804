import type { Draft, Rule } from './rule.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';

/** A parameter takes a password, a key or a token: whoever writes the call has to hold it. */
export const rule: Rule = {
  id: 'accepts-a-credential',
  title: 'A parameter takes a credential',
  speaksTo: { signal: 'secrets' },
  looksAt: ['inputSchema/properties'],
  find: (tool) =>
    tool.parameters
      .filter((parameter) => parameter.kind === 'credential')
      .map(
        (parameter): Draft => ({
          ...placeOfParameter(parameter),
          says: `The parameter ${quoted(parameter.path)} takes a credential.`,
          claim: { about: 'signal', signal: 'secrets' },
          use: 'accepts',
        }),
      ),
};
