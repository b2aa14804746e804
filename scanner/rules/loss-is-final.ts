import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import { Cursor } from './text/cursor.ts';
import { isEver, mayChange } from './text/effects.ts';
import type { ToolReading } from './text/reading.ts';
import { saidAbroad } from './text/said-abroad.ts';
import { MARK } from './text/word.ts';

const FINAL = new Set([
  'permanently',
  'irreversibly',
  'irreversible',
  'irrecoverable',
  'irrevocable',
  'irrevocably',
]);
const UNDONE = new Set(['undone', 'reversed', 'recovered', 'restored', 'reverted', 'undo']);
/** How many words may stand between "cannot" and "undone". */
const REACH = 3;

/** "This cannot be undone": the definition itself says that nothing brings it back. */
export const rule: Rule = {
  id: 'loss-is-final',
  title: 'The definition says that a call cannot be undone',
  speaksTo: { risk: 'raised' },
  looksAt: ['description'],
  find(tool) {
    if (!mayChange(tool) || tool.softening !== undefined) return NO_DRAFTS;
    const abroad = saidAbroad(tool.description?.passage, 'final');
    if (abroad !== undefined) return [draftOf(abroad.start, abroad.end)];
    const final = finalWords(tool, isEver(tool, 'destructive'));
    return final.length > 0 ? final : silentLoss(tool);
  },
};

function finalWords({ description }: ToolReading, destroys: boolean): Draft[] {
  if (description === undefined || (description.passage.marks & MARK.final) === 0) return [];
  const { tokens } = description.passage;
  return description.sentences
    .filter(({ section }) => section === 'body')
    .flatMap(({ from, to }) => inSentence(new Cursor(tokens, from, to), destroys));
}

/** "Deletion has no undo" beside a tool that deletes nothing: another tool is spoken of. */
const OF_ANOTHER = new Set(['deletion', 'deleted', 'deleting']);

function inSentence(cursor: Cursor, destroys: boolean): Draft[] {
  for (let at = cursor.from; at < cursor.to; at++) {
    if (!destroys && OF_ANOTHER.has(cursor.lower(at))) return [];
    const length = FINAL.has(cursor.lower(at)) ? 1 : deniedUndoing(cursor, at);
    const [first, last] = [cursor.at(at), cursor.at(at + length - 1)];
    if (length > 0 && first !== undefined && last !== undefined)
      return [draftOf(first.start, last.end)];
  }
  return [];
}

const OVERWRITES = new Set(['overwrite', 'overwrites', 'overwriting', 'replaces', 'overwritten']);
const ASKED = new Set(['warning', 'confirmation', 'asking', 'prompting', 'notice']);

/** "It will overwrite existing files without warning": what was there is gone, and nobody was asked. */
function silentLoss({ description }: ToolReading): Draft[] {
  if (description === undefined || !description.passage.text.includes('without ')) return [];
  const { tokens } = description.passage;
  for (const { section, from, to } of description.sentences) {
    const cursor = new Cursor(tokens, from, to);
    let overwrites = cursor.at(from);
    let isLost = false;
    for (let at = from; section === 'body' && at < to; at++) {
      if (OVERWRITES.has(cursor.lower(at))) [overwrites, isLost] = [cursor.at(at), true];
      const asked = cursor.at(at + 1);
      const isSilent = cursor.lower(at) === 'without' && ASKED.has(cursor.lower(at + 1));
      if (isLost && isSilent && overwrites && asked) return [draftOf(overwrites.start, asked.end)];
    }
  }
  return [];
}

/** "cannot be undone", "not be reversed": how many tokens; 0 where it is not said. */
function deniedUndoing(cursor: Cursor, at: number): number {
  if (cursor.part(at) !== 'negation') return 0;
  for (let next = at + 1; next <= at + REACH; next++) {
    if (UNDONE.has(cursor.lower(next))) return next - at + 1;
  }
  return 0;
}

function draftOf(start: number, end: number): Draft {
  return {
    field: 'description',
    span: [start, end],
    says: 'These words say that nothing brings it back.',
    claim: { about: 'risk', risk: 'high' },
  };
}
