import type { Act } from './act.ts';
import { Cursor } from './cursor.ts';
import { ENGLISH } from './lexicon/index.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { readObject } from './object-phrase.ts';
import type { Token } from './token.ts';
import { MARK, type Word } from './word.ts';

/** Nouns for what a tool offers several of. */
const OFFERS = new Set('commands operations tools functions capabilities actions'.split(' '));
/** Fewer than this many is no list. */
const FEWEST = 2;
/** More than any real list has. */
const MOST = 12;

/** The acts that a sentence lists as nouns: "commands for project creation, deployment and monitoring". */
export function readNominalList(tokens: readonly Token[], from: number, to: number): Act[] {
  const cursor = new Cursor(tokens, from, to);
  for (let at = from; at < to - 1; at++) {
    if (!cursor.isMarked(at, MARK.offer) || !OFFERS.has(cursor.lower(at))) continue;
    if (cursor.lower(at + 1) === 'for') {
      const acts = listedFrom(cursor, at + 2);
      return acts.length >= FEWEST ? acts : [];
    }
  }
  return [];
}

/** The last word of each member of a list is the act, those before it what is acted on. */
function listedFrom(cursor: Cursor, start: number): Act[] {
  const acts: Act[] = [];
  let member: Token[] = [];
  for (let at = start; at <= cursor.to && acts.length < MOST; at++) {
    const token = cursor.at(at);
    if (token?.kind === 'word' && token.word?.part === undefined) {
      member.push(token);
      continue;
    }
    const act = actOf(member);
    if (act !== undefined) acts.push(act);
    member = [];
    if (token?.lower !== ',' && token?.word?.part !== 'conjunction') break;
  }
  return acts;
}

function actOf(member: readonly Token[]): Act | undefined {
  const last = member.at(-1);
  const word = last === undefined ? undefined : verbOf(last);
  if (last === undefined || word?.verb === undefined) return undefined;
  return {
    lemma: word.lemma,
    verbClass: word.verb,
    start: member[0]?.start ?? last.start,
    end: last.end,
    verbEnd: last.end,
    clauseEnd: last.end,
    object: readObject(member.slice(0, -1), []),
    doubtful: false,
    implied: false,
  };
}

/** "Deployment" stands for its verb, and so does "resource provisioning". */
function verbOf({ lower, word }: Token): Word | undefined {
  return word?.form === 'ing' ? word : ENGLISH.get(NOMINALS.get(lower) ?? '');
}
