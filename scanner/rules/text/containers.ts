import type { SensedAct, ToolReading } from './reading.ts';

/**
 * "Lists the inboxes", "Lists the cameras", "Gets details of an inbox": which of them there are and how they are set up is shown, and
 * nothing of what came in.
 */
export function isOfContainer(sensed: SensedAct, tool: ToolReading): boolean {
  if (sensed.act.lemma === 'list' && EYES.has(sensed.act.object.head)) return true;
  if (asksForSetup(sensed) || (sensed.field === 'description' && listsSeveral(sensed, tool)))
    return true;
  if (sensed.field !== 'name' || !CONTAINERS.has(sensed.act.object.head)) return false;
  const main = tool.description?.main ?? [];
  return main.length > 0
    ? main.every((said) => asksForSetup(said) || listsSeveral(said, tool))
    : tool.name.words.some(({ lower }) => SEVERAL.has(lower));
}

function asksForSetup({ act: { object } }: SensedAct): boolean {
  return TELLING.has(object.head) && CONTAINERS.has(object.complement.at(-1) ?? '');
}

function listsSeveral({ act }: SensedAct, { description }: ToolReading): boolean {
  if (act.verbClass !== 'retrieve' || !act.object.words.some((word) => CONTAINERS.has(word)))
    return false;
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(
    ({ start, end, lower }) => start >= act.start && end <= act.end && SEVERAL.has(lower),
  );
}

/** Which of these there are shows nothing of what they see. */
const EYES = new Set(['camera', 'webcam', 'doorbell']);
const CONTAINERS = new Set(['inbox', 'mailbox']);
const SEVERAL = new Set(['inboxes', 'mailboxes']);
const TELLING = new Set('information info detail details status setting settings'.split(' '));
