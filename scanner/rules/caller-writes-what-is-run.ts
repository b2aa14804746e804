import { isJsonObject } from '../contract/index.ts';
import type { Draft, Rule } from './rule.ts';
import { all, NO_DRAFTS } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { isEver } from './text/effects.ts';
import type { Parameter } from './text/parameters.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { programOfJob, untoldProgram } from './text/programs.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { CODES_SENT } from './text/shift.ts';
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
    if (!isEver(tool, 'execute')) return runsUntold(tool) ? parameterDrafts(tool) : NO_DRAFTS;
    const running = tool.leading.filter(({ effect }) => effect === 'execute');
    const drafts =
      mayBeWritten(tool) || readsScript(tool, running)
        ? running.flatMap((sensed) => actDraft(sensed, tool))
        : [];
    return all(drafts, parameterDrafts(tool));
  },
};

/** Where the parameters are known, one of them has to take what is run. */
function mayBeWritten({ parameters }: ToolReading): boolean {
  return (
    parameters.length === 0 ||
    isOnlyText(parameters) ||
    parameters.some(({ kind, words, types }) => {
      if (kind !== undefined && PROGRAM_KINDS.has(kind)) return true;
      if (types.includes('boolean') || CHOSEN.has(words.at(-1)?.lower ?? '')) return false;
      return words.some(({ lower }) => TAKES_PROGRAM.has(lower));
    })
  );
}

/** "Runs a set-up script" with a `filename`: whatever stands in it is run. */
function readsScript({ parameters }: ToolReading, running: readonly SensedAct[]): boolean {
  if (!running.some(({ act }) => act.object.head === 'script')) return false;
  return parameters.some(({ key, depth }) => depth === 0 && FILES.has(key));
}

const FILES = new Set(['file', 'filename', 'filepath', 'scriptfile']);

/** Where a single text is asked for, it is what the verb speaks of, whatever it is called. */
function isOnlyText(parameters: ToolReading['parameters']): boolean {
  const asked = parameters.filter(({ depth }) => depth === 0);
  const words = asked[0]?.words.at(-1)?.lower ?? '';
  return asked.length === 1 && asked[0]?.types[0] === 'string' && !NAMES.has(words);
}

/** What is run by these is chosen and not written. */
const NAMES = new Set(['id', 'name', 'key', 'slug', 'uuid', 'number', 'ref', 'url', 'project']);

/** `query_id`: one that is kept. */
const CHOSEN = new Set(['id', 'ids', 'uuid', 'slug']);

const TAKES_PROGRAM = new Set(
  'function js command parameters args arguments argv input text body query expression content options cell file path pipeline params request data code script sql statement'.split(
    ' ',
  ),
);

/** A command to a thing of the household is none of a shell. */
const DEVICES = new Set(
  'device appliance lamp light robot printer bulb thermostat vehicle car drone'.split(' '),
);

function isToDevice({ object }: Act): boolean {
  return object.complement.some((word) => DEVICES.has(word));
}

/** "A voice command", "a command in natural language": a model makes out what is meant, and no shell takes it. */
function isSpoken({ object: { head, words } }: Act): boolean {
  return head === 'command' && words.some((word) => SPOKEN.has(word));
}

const SPOKEN = new Set('voice spoken speech verbal text chat natural language plain ai'.split(' '));

/** "Sends the verification code": it is typed in, and nothing is run. */
function isTypedOff({ verbClass, lemma, object: { head, words } }: Act): boolean {
  if (head !== 'code' || (verbClass !== 'send' && lemma !== 'request')) return false;
  return words.every((word) => word === head || PROVES.has(word));
}

const PROVES = new Set([...CODES_SENT.split(' '), 'security']);

/** "Sends the statement to the customer": one of an account, and none of a database. */
function isOfAccount({ verbClass, object: { head, words, complement } }: Act): boolean {
  if (verbClass !== 'send' || head !== 'statement' || words.includes('sql')) return false;
  return !complement.some((word) => word === 'database' || word === 'engine');
}

/** A query over logs shows and changes nothing. */
function isOverLogs({ object }: Act): boolean {
  return (object.around & TOPIC.log) !== 0 && (object.around & TOPIC.shell) === 0;
}

/** Parts of a program that a verb of running makes one. */
const RUNNABLE = new Set(['cell', 'expression']);

/** "Runs kubectl" with `args`: a program of which only the name is fixed. */
function isCalledByName({ verbClass, object }: Act, { parameters }: ToolReading): boolean {
  if (verbClass !== 'run' || object.head === '' || object.topics !== 0) return false;
  if (ROUTED.has(object.head)) return false;
  return parameters.some(({ key, depth }) => depth === 0 && ARGUMENTS.has(key));
}

const ARGUMENTS = new Set(['args', 'arguments', 'argv']);
/** What a router runs by name is chosen and not written. */
const ROUTED = new Set(['tool', 'operation', 'action', 'method', 'skill']);

/** "Runs a Python file", "Runs a file" with `script_path`: whatever stands in it is run. */
function isScriptFile({ verbClass, object }: Act, { parameters }: ToolReading): boolean {
  if (verbClass !== 'run') return false;
  if (object.head === 'file' && object.words.some((word) => WRITTEN_IN.has(word))) return true;
  if (object.words.some((word) => ATTACKS.has(word))) return true;
  return parameters.some(
    ({ kind, depth, words }) =>
      kind === 'path' && depth === 0 && SCRIPTS.has(words[0]?.lower ?? ''),
  );
}

const WRITTEN_IN = new Set(
  'python javascript typescript js script code shell bash sql ruby perl php lua powershell notebook batch r julia'.split(
    ' ',
  ),
);
/** What is run on somebody else's machine, whoever has written it. */
const ATTACKS = new Set(['exploit', 'payload', 'shellcode']);
const SCRIPTS = new Set(['script', 'program', 'executable', 'binary', 'bat', 'exe']);

/** "Sends input to a terminal": what is typed into a shell is run by it. A single key is not. */
function isTypedIn({ verbClass, lemma, object }: Act): boolean {
  if (!TYPES.has(verbClass) && lemma !== 'type' && lemma !== 'paste') return false;
  if (object.words.some((word) => KEYS.has(word))) return false;
  return object.complement.some((word) => INTERPRETERS.has(word));
}

const TYPES: ReadonlySet<VerbClass> = new Set(['send', 'store', 'manage']);
const KEYS = new Set('character key signal ctrl eof interrupt'.split(' '));
const INTERPRETERS = new Set(
  'terminal shell repl console tty pty stdin bash powershell'.split(' '),
);

function actDraft(sensed: SensedAct, tool: ToolReading): Draft[] {
  const { act, firm } = sensed;
  if (act.verbClass === 'create' && act.object.head === 'ssh') return [];
  if (act.verbClass === 'change') return [];
  if (act.verbClass === 'stop' || act.verbClass === 'close' || isOverLogs(act)) return [];
  if (OPENS.has(act.verbClass) && OPENED.has(act.object.head)) return [];
  if (
    (isToDevice(act) && act.object.head !== 'script') ||
    isOfAccount(act) ||
    managesDevice(sensed) ||
    isSettled(act, tool) ||
    isTypedOff(act)
  )
    return [];
  const isProgram =
    (act.object.topics & PROGRAMS) !== 0 ||
    RUNNABLE.has(act.object.head) ||
    act.object.words.includes('executable');
  const isRun = isTypedIn(act) || isCalledByName(act, tool) || isScriptFile(act, tool);
  if (!firm || !(isProgram || isRun)) return [];
  return [
    {
      ...placeOfAct(sensed),
      says: `What it can ${act.lemma} is written by the caller: ${act.object.words.join(' ')}.`,
      claim: CLAIM,
    },
  ];
}

/** "Executes a mutation to move a jar": what it does is told, and nobody is asked for it. */
function isSettled({ object }: Act, { description, parameters }: ToolReading): boolean {
  if (object.head !== 'mutation' || parameters.length > 0) return false;
  return FOR_A_PURPOSE.test(description?.passage.text.slice(object.end, object.end + 12) ?? '');
}

// Anchored: constant.
const FOR_A_PURPOSE = /^ (?:to|that|which) [a-z]/;

/** "Starts a shell": what is run in it is typed in later calls. */
const OPENS: ReadonlySet<VerbClass> = new Set(['start', 'create']);
const OPENED = new Set(['shell', 'terminal', 'repl', 'console']);

/** A `code` beside these verbs is one that is typed into a keypad. */
const NOT_RUNNING: ReadonlySet<VerbClass> = new Set([
  'change',
  'add',
  'send',
  'publish',
  'switch',
  'approve',
  'stop',
  'close',
]);

function runsSomething(tool: ToolReading): boolean {
  const runs = ({ act, effect }: SensedAct): boolean =>
    effect === 'execute' && !NOT_RUNNING.has(act.verbClass);
  return tool.leading.some(runs) || runsUntold(tool);
}

/** No verb says that anything is run, and it is all the same, at once or by the job that is made. */
function runsUntold(tool: ToolReading): boolean {
  return untoldProgram(tool) !== undefined || programOfJob(tool) !== undefined;
}

/** "Controls a device": its commands are the few that it knows. */
function managesDevice({ act }: SensedAct): boolean {
  if (isSpoken(act) || (act.verbClass === 'send' && isToDevice(act))) return true;
  if (act.object.words.includes('serial') && act.verbClass === 'send') return true;
  return act.verbClass === 'manage' && (act.object.topics & TOPIC.device) !== 0;
}

/** A list of objects: steps that are each spelt out, and no line for a shell. */
function holdsRecords({ schema: { items } }: Parameter): boolean {
  return isJsonObject(items) && items.type === 'object';
}

function parameterDrafts(tool: ToolReading): Draft[] {
  return tool.parameters.flatMap((parameter) => {
    const { kind, key } = parameter;
    if (kind === undefined || !PROGRAM_KINDS.has(kind) || holdsRecords(parameter)) return [];
    if (key === 'code' && !runsSomething(tool)) return [];
    if (kind === 'command' && tool.leading.some(managesDevice)) return [];
    return [
      {
        ...placeOfParameter(parameter),
        says: `The parameter ${quoted(parameter.path)} takes the ${kind} that is run.`,
        claim: CLAIM,
      },
    ];
  });
}
