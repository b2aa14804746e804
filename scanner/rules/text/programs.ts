import type { Act } from './act.ts';
import { HOLDS, type Parameter } from './parameters.ts';
import type { ToolReading } from './reading.ts';
import { TOPIC, type Word } from './word.ts';

const PROGRAMS = TOPIC.code | TOPIC.shell | TOPIC.query;
const PROGRAM_KINDS = HOLDS.command | HOLDS.code | HOLDS.query;
/** Parameters of these names take a program whatever else is said. */
const SURELY = new Set(
  'command cmd sql script shell bash python javascript powershell cypher'.split(' '),
);

/**
 * The parameter that takes a program in a tool of which only a thing is named ("SQL of a ledger"): what
 * such a tool does with a program is to run it. A stated verb says better what becomes of it.
 */
export function untoldProgram(tool: ToolReading): Parameter | undefined {
  if ((tool.holds & PROGRAM_KINDS) === 0) return undefined;
  if (tool.limit !== undefined || saysWhatItDoes(tool)) return undefined;
  return tool.parameters.find(
    ({ kind, key, depth }) =>
      depth === 0 &&
      (kind === 'command' || kind === 'code' || kind === 'query') &&
      (SURELY.has(key) || namesProgram(tool)),
  );
}

/** The parameter that takes what a job is to run, in a tool that only makes or changes the job. */
export function programOfJob(tool: ToolReading): Parameter | undefined {
  if ((tool.holds & (HOLDS.command | HOLDS.code)) === 0) return undefined;
  if (!tool.leading.some(({ act, effect }) => effect === 'write' && isOfJob(act))) return undefined;
  return tool.parameters.find(
    ({ kind, key, depth }) =>
      depth === 0 && (kind === 'command' || (kind === 'code' && SURELY.has(key))),
  );
}

/** "A cron job", "a scheduled task": what is made runs by itself. */
function isOfJob({ object }: Act): boolean {
  return (object.topics & (TOPIC.run | TOPIC.routine)) !== 0 || JOBS.has(object.head);
}

const JOBS = new Set('job cron cronjob task schedule timer hook service daemon'.split(' '));

function saysWhatItDoes({ description, nameActs, titleActs }: ToolReading): boolean {
  if (description === undefined) return nameActs.length > 0 || titleActs.length > 0;
  return (
    description.main.some(({ act }) => !act.implied || EXPLAINED.has(act.object.head)) ||
    [...nameActs, ...titleActs].some(({ firm }) => firm)
  );
}

/** "Manual page of a command": what explains a program runs none. */
const EXPLAINED = new Set([
  'page',
  'manual',
  'help',
  'documentation',
  'explanation',
  'usage',
  'reference',
]);

/** A language or a shell by name. A bare "code" may be that of a country or a share. */
function namesProgram({ name, description }: ToolReading): boolean {
  const tokens = description?.passage.tokens ?? [];
  return [...name.words, ...tokens].some(({ word }) => isOfProgram(word));
}

function isOfProgram(word: Word | undefined): boolean {
  return word !== undefined && (word.topics & PROGRAMS) !== 0 && !CODES.has(word.lemma);
}

const CODES = new Set('code コード 코드 código код'.split(' '));
