import type { Draft, ServerRule } from './rule.ts';
import { findHidden } from './text/hidden.ts';
import { namedElsewhere } from './text/neighbours.ts';
import { isPartlyAbroad, readPassage } from './text/passage.ts';
import { findSteering } from './text/steering.ts';

/** Every model that connects reads a server's instructions before it calls anything: they act from the first moment. */
export const rule: ServerRule = {
  id: 'instructions-steer-the-model',
  title: 'The instructions of the server steer the model or hide text from people',
  speaksTo: { signal: 'instructions' },
  looksAt: ['instructions'],
  findInInstructions(server) {
    const { instructions } = server;
    if (instructions === undefined) return [];
    const passage = readPassage('instructions', instructions);
    const { tokens } = passage;
    const steering = findSteering(instructions, tokens, isPartlyAbroad(passage)).map(
      ({ start, end }) =>
        draftOf(start, end, 'These words give every model that connects an order.', 'instructions'),
    );
    const hidden = findHidden(instructions).map(({ start, end }) =>
      draftOf(start, end, 'Here stand characters that a person does not see.', 'hidden-text'),
    );
    const foreign = tokens.flatMap((token) => {
      const named = namedElsewhere(token, server);
      if (named === undefined) return [];
      const says = `This is the name of a tool of the server ${named.server}.`;
      return [draftOf(token.start, token.end, says, 'shadowing')];
    });
    return [...steering, ...hidden, ...foreign];
  },
};

function draftOf(
  start: number,
  end: number,
  says: string,
  signal: 'instructions' | 'hidden-text' | 'shadowing',
): Draft {
  return { field: 'instructions', span: [start, end], says, claim: { about: 'signal', signal } };
}
