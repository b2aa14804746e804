import { mayChange } from './effects.ts';
import { HOLDS, type Parameter } from './parameters.ts';
import type { ToolReading } from './reading.ts';

const NONE: readonly Parameter[] = [];

/** The options of a tool by which people hear of what it does: `notify_guests: true`, `sendUpdates: all | none`. */
export function toldByOption(tool: ToolReading): readonly Parameter[] {
  if ((tool.holds & (HOLDS.switch | HOLDS.choice)) === 0 || !mayChange(tool)) return NONE;
  return tool.parameters.filter(isTelling);
}

function isTelling({ words, types, choices, depth }: Parameter): boolean {
  const told = TOLD.get(words[0]?.lower ?? '');
  if (told === undefined || depth > 0 || !told.has(words.at(-1)?.lower ?? '')) return false;
  return types.includes('boolean') || choices.length > 0;
}

/** Verbs that begin the name of such an option, and what it then ends in. */
const TOLD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'notify',
    new Set(
      `customer customers client clients guest guests attendee attendees participant participants member members user users watcher watchers
      follower followers subscriber subscribers recipient recipients reviewer reviewers candidate candidates`.split(
        /\s+/,
      ),
    ),
  ],
  [
    'send',
    new Set(
      'update updates notification notifications invitation invitations invite invites email emails receipt receipts sms'.split(
        ' ',
      ),
    ),
  ],
]);
