import type { Act } from './act.ts';
import { isFile } from './files.ts';
import { speaksOf } from './object-phrase.ts';
import type { Parameter } from './parameters.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import type { Effect } from './shift.ts';

/** "The shortest path between two stops", "plans a path": a way, where nothing beside it speaks of files. */
export function isWay({ verbClass, object: { head, words, complement } }: Act): boolean {
  if (head !== 'path') return false;
  const beside = [...words.slice(0, -1), ...complement];
  if (beside.length === 0) return verbClass !== 'retrieve';
  return !beside.some((word) => isFile(word) || LEADS_TO.has(word));
}

/** What a path of the machine leads to, and how it is written. */
const LEADS_TO = new Set('local folder executable binary project'.split(' '));

/** "Lists the files of a change" with `change_id`, where no tool of the server takes a path: they lie where the change does. */
export function isOnlyNamed(
  { act, effect }: SensedAct,
  { parameters, server }: ToolReading,
): boolean {
  if (isRemote(act)) return true;
  if (effect !== 'read' || act.verbClass === 'fetch-away' || act.verbClass === 'generate')
    return false;
  if (parameters.length === 0 || parameters.some(({ kind }) => kind === 'path')) return false;
  return server.paths() === 'none';
}

/** Whether a path, as it is called, is none of the machine: where a program is run, a root, a place in a store. */
export function leadsElsewhere(parameter: Parameter, tool: ToolReading): boolean {
  return (
    isWhereItRuns(parameter, tool) ||
    isRootOfTree(parameter, tool) ||
    isInStore(parameter, tool) ||
    isFarAway(parameter, tool) ||
    isMountedAt(parameter, tool) ||
    isFilter(parameter, tool) ||
    isHandedIn(parameter, tool)
  );
}

/** `cwd` beside a command: a program starts there, and what it works on is its own affair. */
function isWhereItRuns({ key }: Parameter, { leading }: ToolReading): boolean {
  return STARTED_IN.has(key) && leading.some(({ effect }) => effect === 'execute');
}

const STARTED_IN = new Set(['cwd', 'workdir', 'workingdir', 'workingdirectory']);

/** `root` of an organisation chart or a class tree: the node that it is drawn from. */
function isRootOfTree({ key, description }: Parameter, tool: ToolReading): boolean {
  const { leading, name, server } = tool;
  if (key !== 'root' || description !== undefined || server.paths() === 'many') return false;
  const isTree =
    name.words.some(({ lower }) => TREES.has(lower)) ||
    leading.some(({ act }) => speaksOf(act.object, TREES));
  return isTree && !leading.some(({ act }) => act.object.words.some(isFile));
}

const TREES = new Set(
  'tree chart hierarchy graph subclass utilisation utilization 树 树形'.split(' '),
);

/** `path` of a server that hands out secrets, nodes or documents: a place in its store. */
function isInStore({ key }: Parameter, { server, leading }: ToolReading): boolean {
  if (!STORED_AT.has(key)) return false;
  if (!server.nameWords.isDisjointFrom(STORES)) return true;
  if (key !== 'path' && key !== 'paths') return false;
  if (!server.wordsOfTools().isDisjointFrom(OF_STORES)) return true;
  return leading.some(({ act }) => speaksOf(act.object, IN_STORES));
}

const STORED_AT = new Set(['path', 'paths', 'dir', 'folder', 'file', 'files']);
/** Servers of these names keep what they keep elsewhere. */
const STORES = new Set(
  'webdav hdfs zookeeper firestore dropbox onedrive sharepoint nextcloud netdisk cloud'.split(' '),
);
/** Tools of a store of secrets, of a tree of nodes or of a share. */
const OF_STORES = new Set('kv lease unseal znode propfind'.split(' '));
const IN_STORES = new Set(['subcollection', 'znode', 'registry', 'variable']);

/** "Lists a remote directory": whose it is stands right before it. */
function isFarAway({ words }: Parameter, { leading }: ToolReading): boolean {
  return words.length === 1 && leading.some(({ act }) => isRemote(act));
}

function isRemote({ verbClass, object }: Act): boolean {
  return verbClass !== 'fetch-away' && object.words.includes('remote');
}

/** `mount_path`: a place inside the machine that is made. */
function isMountedAt({ words }: Parameter, { leading }: ToolReading): boolean {
  if (!words.some(({ lower }) => lower === 'mount')) return false;
  return !leading.some(({ act }) => act.lemma === 'mount' || act.lemma === 'unmount');
}

/** `files`, "Paths to filter by", in a search: what is found is kept elsewhere, and is said to lie there. */
export function isFilter(
  { key, description }: Parameter,
  { leading, server }: ToolReading,
): boolean {
  if ((key !== 'files' && key !== 'paths') || server.paths() === 'many') return false;
  if (!leading.every(({ effect }) => effect === 'read')) return false;
  return description?.tokens.some(({ lower }) => FILTERS.has(lower)) ?? false;
}

const FILTERS = new Set(['filter', 'filters', 'restrict', 'narrow']);

/** `file` of what is ordered, deleted or started, where no tool of the server takes a path: one that a service keeps. */
function isHandedIn({ key, description }: Parameter, { leading, server }: ToolReading): boolean {
  if ((key !== 'file' && key !== 'files') || description !== undefined) return false;
  return server.paths() === 'none' && leading.some(({ effect }) => STRONG.has(effect));
}

const STRONG: ReadonlySet<Effect> = new Set(['execute', 'destructive', 'financial']);
