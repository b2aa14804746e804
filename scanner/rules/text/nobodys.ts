import type { Act } from './act.ts';
import type { Parameter } from './parameters.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import type { VerbClass } from './word.ts';

/** Whether what sounds private is none here: given with the call, put on for everybody, or only asked where it lies. */
export function isNobodys(sensed: SensedAct, tool: ToolReading): boolean {
  return (
    isOfGivenText(sensed.act, tool) ||
    isForEverybody(sensed.act) ||
    isOnlyPlace(sensed.act, tool) ||
    isOfFigures(sensed.act) ||
    isOfWork(sensed, tool) ||
    isOfGivenPage(sensed.act, tool) ||
    isOfTasks(sensed, tool)
  );
}

/** "Analyzes the mood of a diary entry", with its text as a parameter: whoever asks has it already. */
function isOfGivenText({ verbClass }: Act, { parameters }: ToolReading): boolean {
  if (!WORKS_OUT.has(verbClass)) return false;
  return parameters.some(isText) && !parameters.some(leadsToKept);
}

const WORKS_OUT: ReadonlySet<VerbClass> = new Set(['compute', 'generate', 'check']);

function isText({ depth, words, required }: Parameter): boolean {
  return depth === 0 && required && TEXTS.has(words.at(-1)?.lower ?? '');
}

const TEXTS = new Set(['text', 'content', 'body', 'transcript', 'html', 'markdown']);

/** `note_id`, `path`: what is kept is looked up with it. */
function leadsToKept({ depth, kind, words }: Parameter): boolean {
  const last = words.at(-1)?.lower;
  return depth === 0 && (kind === 'path' || kind === 'url' || last === 'id' || last === 'ids');
}

/** "The earnings calendar", "searches the web … with a chat": open to everybody. */
function isForEverybody({ verbClass, object: { head, words, complement } }: Act): boolean {
  if (verbClass === 'search' && words.every((word) => WEB.has(word)) && words.length > 0)
    return true;
  return head === 'calendar' && [...words, ...complement].some((word) => PUT_ON.has(word));
}

const WEB = new Set(['web', 'internet', 'online']);
const PUT_ON = new Set(
  'earnings economic stock ticker dividend ipo split market trading holiday race racing fixture sport sports release launch academic lunar tax'.split(
    ' ',
  ),
);

/** "The path of a note": where it lies, and nothing that stands in it. */
function isOnlyPlace({ object: { head } }: Act, { parameters }: ToolReading): boolean {
  return head === 'path' && parameters.every(({ kind }) => kind !== 'path');
}

/** "Runs a screenshot", with `url`: a picture of a page that the caller names. */
function isOfGivenPage({ object: { words } }: Act, { parameters }: ToolReading): boolean {
  if (!words.some((word) => PICTURES.has(word))) return false;
  return parameters.some(({ depth, kind, required }) => depth === 0 && kind === 'url' && required);
}

const PICTURES = new Set(['screenshot', 'snapshot']);

/** "Queries the API for call analytics": counted, and none of them shown. */
function isOfFigures({ object: { head, complement } }: Act): boolean {
  return head === 'api' && complement.some((word) => word === 'analytics' || word === 'metric');
}

/** "Recent activity on a board": what has been done there, as opposed to what somebody did. */
function isOfWork({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (act.object.head !== 'activity') return false;
  if (isAtWork(act)) return true;
  return field === 'name' && description?.main.some((said) => isAtWork(said.act)) === true;
}

function isAtWork({ object: { head, complement } }: Act): boolean {
  return head === 'activity' && complement.some((word) => WORKED_ON.has(word));
}

const WORKED_ON = new Set(['board', 'repository', 'repo', 'project', 'issue', 'pipeline']);

/** `get_inbox`, "Gets the tasks of the inbox": what waits there is to be done, and nobody wrote it to anybody. */
export function isOfTasks({ act }: SensedAct, { description }: ToolReading): boolean {
  if (TASKS.has(act.object.head)) return act.object.complement.includes('inbox');
  if (act.object.head !== 'inbox') return false;
  const main = description?.main ?? [];
  return main.length > 0 && main.every((said) => TASKS.has(said.act.object.head));
}

const TASKS = new Set(['todo', 'task']);
