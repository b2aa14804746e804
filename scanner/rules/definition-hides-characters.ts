import type { Draft, Rule } from './rule.ts';
import { lookThrough } from './text/every-text.ts';
import { findHidden, type Hidden } from './text/hidden.ts';
import { quoted } from './text/quoted.ts';

const WHAT: Readonly<Record<Hidden['what'], string>> = {
  'zero-width': 'characters of no width',
  bidirectional: 'characters that turn the reading direction around',
  tag: 'tag characters, which spell text that nobody sees',
  control: 'control characters',
  blank: 'letters that draw nothing',
};

/** Characters that a person does not see and a model reads. */
export const rule: Rule = {
  id: 'definition-hides-characters',
  title: 'The definition holds characters that a person does not see',
  speaksTo: { signal: 'hidden-text' },
  looksAt: ['name', 'title', 'description', 'inputSchema', 'outputSchema'],
  find: (tool) => lookThrough(tool, findHidden).map(({ field, found }) => draftOf(field, found)),
};

function draftOf(field: string, { start, end, what, decoded }: Hidden): Draft {
  const draft = {
    field,
    span: [start, end] as const,
    says: `Here stand ${WHAT[what]}${decoded === undefined ? '' : `: ${quoted(decoded)}`}.`,
    claim: { about: 'signal', signal: 'hidden-text' } as const,
  };
  return decoded === undefined ? draft : { ...draft, decoded };
}
