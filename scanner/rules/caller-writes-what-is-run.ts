import type { Draft, Rule } from './rule.ts';
import type { Act } from './text/act.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

const PROGRAMS = TOPIC.code | TOPIC.shell | TOPIC.query;
const PROGRAM_KINDS = new Set(['command', 'code', 'query']);
const CLAIM = { about: 'signal', signal: 'code-execution' } as const;

/** A call runs what the caller wrote: a command, a script, a statement that may write. */
export const rule: Rule = {
  id: 'caller-writes-what-is-run',
  title: 'The caller writes the program that is run',
  speaksTo: { signal: 'code-execution' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  find(tool) {
    const running = tool.leading.filter(({ effect }) => effect === 'execute');
    const drafts = mayBeWritten(tool) ? running.flatMap(actDraft) : [];
    return running.length > 0 ? [...drafts, ...parameterDrafts(tool)] : drafts;
  },
};

/** Where the parameters are known, one of them has to take what is run. */
function mayBeWritten({ parameters }: ToolReading): boolean {
  return (
    parameters.length === 0 ||
    parameters.some(({ kind, words, types }) => {
      if (kind !== undefined && PROGRAM_KINDS.has(kind)) return true;
      return !types.includes('boolean') && words.some(({ lower }) => TAKES_PROGRAM.has(lower));
    })
  );
}

const TAKES_PROGRAM = new Set(
  'command parameters args arguments argv input text body query expression content options cell file path pipeline params request data'.split(
    ' ',
  ),
);

/** A command to a thing of the household is none of a shell. */
const DEVICES = new Set('device appliance lamp light robot printer'.split(' '));

/** A query over logs shows and changes nothing. */
function isOverLogs({ object }: Act): boolean {
  return (object.around & TOPIC.log) !== 0 && (object.around & TOPIC.shell) === 0;
}

/** Parts of a program that a verb of running makes one. */
const RUNNABLE = new Set(['cell', 'expression']);

/** "Sends input to a terminal": what is typed into a shell is run by it. A single key is not. */
function isTypedIn({ verbClass, object }: Act): boolean {
  if (!TYPES.has(verbClass)) return false;
  if (object.words.some((word) => KEYS.has(word))) return false;
  return object.complement.some((word) => INTERPRETERS.has(word));
}

const TYPES: ReadonlySet<VerbClass> = new Set(['send', 'store', 'manage']);
const KEYS = new Set('character key signal ctrl eof interrupt'.split(' '));
const INTERPRETERS = new Set('terminal shell repl console tty bash'.split(' '));

function actDraft(sensed: SensedAct): Draft[] {
  const { act, firm } = sensed;
  if (act.verbClass === 'stop' || isOverLogs(act)) return [];
  if (act.object.complement.some((word) => DEVICES.has(word))) return [];
  const isProgram = (act.object.topics & PROGRAMS) !== 0 || RUNNABLE.has(act.object.head);
  if (!firm || !(isProgram || isTypedIn(act))) return [];
  return [
    {
      ...placeOfAct(sensed),
      says: `What it can ${act.lemma} is written by the caller: ${act.object.words.join(' ')}.`,
      claim: CLAIM,
    },
  ];
}

/** A `code` beside these verbs is one that is typed into a keypad. */
const NOT_RUNNING: ReadonlySet<VerbClass> = new Set([
  'change',
  'switch',
  'approve',
  'stop',
  'close',
]);

function runs({ act, effect }: SensedAct): boolean {
  return effect === 'execute' && !NOT_RUNNING.has(act.verbClass);
}

function parameterDrafts(tool: ToolReading): Draft[] {
  return tool.parameters.flatMap((parameter) => {
    const { kind, key } = parameter;
    if (kind === undefined || !PROGRAM_KINDS.has(kind)) return [];
    if (key === 'code' && !tool.leading.some(runs)) return [];
    return [
      {
        ...placeOfParameter(parameter),
        says: `The parameter ${quoted(parameter.path)} takes the ${kind} that is run.`,
        claim: CLAIM,
      },
    ];
  });
}
