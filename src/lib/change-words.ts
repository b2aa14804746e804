import type { Change, Difference } from '../../scanner/contract/change.ts';
import { clip } from './visible-text.ts';
import { count, kindOf, listOf, titleOf } from './words.ts';

/** Names longer than this are cut where a change is told. */
const LONGEST_NAME = 80;

const MEMBERS: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  inputSchema: 'parameters',
  outputSchema: 'output',
  annotations: 'annotations',
};

/**
 * A change in a sentence without a full stop. Names of tools are the server's words.
 *
 * @example changeInWords(change) // => 'delete_folder was redefined: other description and parameters'
 */
export function changeInWords({ difference }: Pick<Change, 'difference'>): string {
  switch (difference.kind) {
    case 'server-added':
      return `Listed with ${count(difference.tools, 'tool')}`;
    case 'instructions-changed':
      return 'Its instructions to models are others';
    case 'tool-added':
      return `${nameOf(difference)} is new: ${kindOf(difference.after)}`;
    case 'tool-removed':
      return `${nameOf(difference)} is gone; it was ${kindOf(difference.before)}`;
    case 'tool-renamed':
      return `${nameOf(difference)} was called ${clip(difference.from, LONGEST_NAME)} before`;
    case 'tool-redefined': {
      const members = difference.fields.map((field) => MEMBERS[field] ?? field);
      return `${nameOf(difference)} was redefined: other ${listOf(members)}`;
    }
    case 'judgement-changed': {
      const { before, after, cause } = difference;
      const why = cause === 'server' ? 'its definition changed' : 'our rules changed';
      const [was, is] = [kindOf(before), kindOf(after)];
      const what =
        was === is
          ? `is ${is} as before, ${signalsInWords(difference)}`
          : `was ${was} and is ${is}`;
      return `${nameOf(difference)} ${what}, since ${why}`;
    }
  }
}

/** The signals that a verdict has won and lost. */
function signalsInWords({
  before,
  after,
}: Extract<Difference, { kind: 'judgement-changed' }>): string {
  const won = after.signals.filter((id) => !before.signals.includes(id)).map(titleOf);
  const lost = before.signals.filter((id) => !after.signals.includes(id)).map(titleOf);
  const parts = [
    ...(won.length === 0 ? [] : [`with ${listOf(won)}`]),
    ...(lost.length === 0 ? [] : [`without ${listOf(lost)}`]),
  ];
  return `now ${listOf(parts)}`;
}

/** The name with which {@link changeInWords} begins; null where it is about the whole server. */
export function nameInChange({ difference }: Pick<Change, 'difference'>): string | null {
  return 'tool' in difference ? nameOf(difference) : null;
}

/** What makes a change worse than it looks; null where nothing does. */
export function warningOfChange({ silently, toVersion }: Change): string | null {
  if (!silently) return null;
  return `The version stayed ${clip(toVersion, 40)}: what was approved before is not what is called now.`;
}

function nameOf({ tool }: Extract<Difference, { tool: string }>): string {
  return clip(tool, LONGEST_NAME);
}
