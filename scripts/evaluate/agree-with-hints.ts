import type { Share } from '../../scanner/accuracy.ts';
import { classify } from '../../scanner/classify.ts';
import { digestOfTool } from '../../scanner/collect/digest.ts';
import { type LabelledServer, withoutAnnotations } from './labelled-servers.ts';

/** How often "only reads" agrees with the `readOnlyHint` of those tools that declare one, which the rules do not see. */
export function agreeWithHints(servers: readonly LabelledServer[]): Share {
  const agreements = servers.flatMap(agreementsOf);
  return { right: agreements.filter((agrees) => agrees).length, of: agreements.length };
}

function agreementsOf(labelled: LabelledServer): boolean[] {
  const { server, instructions, tools } = withoutAnnotations(labelled);
  const verdicts = classify({
    server,
    instructions,
    tools: tools.map(({ definition }) => ({ digest: digestOfTool(definition), definition })),
  });
  return labelled.tools.flatMap(({ definition: { annotations } }, place) => {
    const hint = annotations?.readOnlyHint;
    const category = verdicts[place]?.category;
    return hint === undefined || category === undefined ? [] : [(category === 'read') === hint];
  });
}
