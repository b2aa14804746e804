import type { Rule } from './rule.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';

/** Parameters that stand beside the image of a program that is started, and not beside a picture. */
const BESIDE = new Set(
  'port ports env environment command cmd replicas entrypoint volumes namespace restart network args'.split(
    ' ',
  ),
);

/** `image` with `ports` or `env`: the caller chooses the program that is started. */
export const rule: Rule = {
  id: 'caller-chooses-the-image',
  title: 'The caller chooses the program image that is started',
  speaksTo: { category: 'execute' },
  looksAt: ['inputSchema/properties'],
  find(tool) {
    const image = tool.parameters.find(
      ({ name, key, depth }) => key === 'image' && depth === 0 && name.toLowerCase() === 'image',
    );
    if (image === undefined) return [];
    const isStarted = tool.parameters.some(({ name }) => BESIDE.has(name.toLowerCase()));
    if (!isStarted || !tool.leading.some(({ effect }) => effect !== 'read')) return [];
    return [
      {
        ...placeOfParameter(image),
        says: `The parameter ${quoted(image.path)} names the program image that is started.`,
        claim: { about: 'category', category: 'execute' },
        firm: true,
      },
    ];
  },
};
