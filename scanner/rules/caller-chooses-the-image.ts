import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import type { Parameter } from './text/parameters.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { ToolReading } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** Parameters that stand beside the image of a program that is started, and not beside a picture. */
const BESIDE = new Set(
  'port ports env environment command cmd replicas entrypoint volumes namespace restart network args'.split(
    ' ',
  ),
);

/** `image` with `ports` or `env`, or a file that lists such: the caller chooses the program that is started. */
export const rule: Rule = {
  id: 'caller-chooses-the-image',
  title: 'The caller chooses the program image that is started',
  speaksTo: { category: 'execute' },
  looksAt: ['inputSchema/properties'],
  find(tool) {
    if (!tool.leading.some(({ effect }) => effect !== 'read')) return NO_DRAFTS;
    const image = tool.parameters.find(
      ({ name, key, depth }) => key === 'image' && depth === 0 && name.toLowerCase() === 'image',
    );
    const isStarted = image !== undefined && tool.parameters.some(isBeside);
    const chosen = isStarted ? image : composedIn(tool);
    return chosen === undefined ? NO_DRAFTS : [draftOf(chosen)];
  },
};

function isBeside({ name }: Parameter): boolean {
  return BESIDE.has(name.toLowerCase());
}

/** "A valid compose file", where something that runs is made: it names the images that are started. */
function composedIn({ leading, parameters }: ToolReading): Parameter | undefined {
  const isMade = leading.some(({ act: { verbClass, object } }) => {
    return (verbClass === 'create' || verbClass === 'add') && (object.topics & TOPIC.host) !== 0;
  });
  return isMade ? parameters.find(isComposeFile) : undefined;
}

function isComposeFile({ description }: Parameter): boolean {
  const tokens = description?.tokens ?? [];
  return tokens.some(
    ({ lower }, at) =>
      lower === 'compose' &&
      (tokens[at - 1]?.lower === '-' || COMPOSED.has(tokens[at + 1]?.lower ?? '')),
  );
}

const COMPOSED = new Set(['file', 'yaml', 'yml', 'definition', 'manifest']);

function draftOf(parameter: Parameter): Draft {
  return {
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} names the program image that is started.`,
    claim: { about: 'category', category: 'execute' },
    firm: true,
  };
}
