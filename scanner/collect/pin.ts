import type {
  Observation,
  Pin,
  PinnedTool,
  ServerVerdict,
  ToolDefinition,
  Verdict,
} from '../contract/index.ts';
import { PINNED_FIELDS } from '../contract/index.ts';
import { digestOfJson, digestOfText } from './digest.ts';

/**
 * The facts of an observation and its verdicts that are accepted together. Both list the same tools in
 * the same order.
 */
export function pinOf(observation: Observation, verdict: ServerVerdict): Pin {
  const { server, profile, profileDigest, serverInfo, instructions, tools } = observation;
  return {
    server,
    version: 'version' in profile ? profile.version : serverInfo.version,
    profileDigest,
    rulesDigest: verdict.rules.digest,
    instructions: instructions === undefined ? null : digestOfText(instructions),
    tools: tools.flatMap(({ definition, digest }, place) => {
      const judged = verdict.tools[place];
      return judged === undefined ? [] : [pinOfTool(definition, digest, judged)];
    }),
  };
}

function pinOfTool(definition: ToolDefinition, digest: string, verdict: Verdict): PinnedTool {
  const { name, ...nameless } = definition;
  const present = PINNED_FIELDS.filter((field) => definition[field] !== undefined);
  return {
    name,
    digest,
    nameless: digestOfJson(nameless),
    fields: Object.fromEntries(present.map((field) => [field, digestOfJson(definition[field])])),
    category: verdict.category,
    risk: verdict.risk,
    signals: verdict.signals.map(({ id }) => id).sort(),
  };
}
