import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import type { Parameter } from './parameters.ts';
import { isPathOrAddress } from './path-or-address.ts';
import type { ToolReading } from './reading.ts';
import { MARK, TOPIC } from './word.ts';

/** Words that say that files are those of the machine the server runs on. */
const LOCAL_WORDS = new Set('disk filesystem locally local cwd workspace'.split(' '));

/** Parameters that say in whose store a path leads, where it is not the own machine. */
const REMOTE_PARAMETERS = new Set(
  `domain hostname host method httpmethod baseurl endpoint owner projectid projectkey bucket bucketname siteid site driveid fileid filekey spreadsheetid container containerid pod
   roomid channelid courseid organizationid pipelineid instanceid specid collectionid folderid spaceid environmentid repoid repositoryid stackid appid volume repourl repositoryurl giturl sandboxid sandbox collection database databaseid workspaceid`.split(
    /\s+/,
  ),
);

/** What is taken into one of these by such a verb comes from a path outside it. */
const INDEXES = new Set(['collection', 'collectionid', 'database', 'databaseid']);
const TAKES_IN = new Set(
  'index reindex ingest import embed vectorize load 索引 导入 導入'.split(' '),
);

/** Words that say the same where there are no parameters to tell. */
const REMOTE_WORDS = new Set(
  `repository repo github project bucket site drive cloud remote s3 blob container pod branch app url web sandbox group
   design server zone cdn gitlab gitee bitbucket репозиторий репозитория repositorio repositório dépôt`.split(
    /\s+/,
  ),
);

/** Whether the files of a tool are on the server's own machine rather than in a remote store. */
export function worksOnOwnMachine(tool: ToolReading): boolean {
  if (saysLocal(tool) || clonesHere(tool)) return true;
  const takesIn = tool.leading.some(({ act }) => TAKES_IN.has(act.lemma));
  const isRemote = tool.parameters.some(
    ({ key, depth }) => depth === 0 && REMOTE_PARAMETERS.has(key) && !(takesIn && INDEXES.has(key)),
  );
  if (isRemote || keepsNoFiles(tool) || saysCloud(tool) || asksForRevision(tool)) return false;
  if (tool.parameters.some((parameter) => parameter.kind === 'path')) return true;
  if (isOnlyAddressed(tool) || isAskedByKey(tool) || isOfSite(tool)) return false;
  return !describesRemote(tool) && ![...tool.server.nameWords].some(isRemoteName);
}

/** "Gets a file by its key": a store gives it out. */
function isAskedByKey({ parameters, leading }: ToolReading): boolean {
  return (
    parameters.some(({ key, depth }) => depth === 0 && key === 'key') ||
    leading.some(({ act }) => act.object.complement.at(-1) === 'key')
  );
}

/** "Lists media files" of a server that keeps posts and pages: they are shown there. */
function isOfSite({ leading, server }: ToolReading): boolean {
  if (!leading.some(({ act }) => act.object.words.includes('media'))) return false;
  return !server.wordsOfTools().isDisjointFrom(SHOWN_WITH);
}

const SHOWN_WITH = new Set(['post', 'posts', 'page', 'pages', 'tweet']);

/** `url` and no path, where nothing is taken home: a file that lies there and is only shown. */
function isOnlyAddressed({ parameters, leading }: ToolReading): boolean {
  return (
    parameters.some((each) => each.kind === 'url' && each.depth === 0 && !isPathOrAddress(each)) &&
    leading.every(({ effect, act }) => effect === 'read' && act.verbClass !== 'fetch-away')
  );
}

/** `repo`, `path` and `branch`: a file is asked for as it stands in some revision that a service keeps. */
function asksForRevision({ parameters, name, server }: ToolReading): boolean {
  if (!parameters.some(({ key }) => REVISIONS.has(key))) return false;
  const isOfRepository =
    parameters.some(({ key }) => REPOSITORIES.has(key)) ||
    name.words.some(({ lower }) => REPOSITORIES.has(lower));
  return isOfRepository && !server.worksInCheckout();
}

const REVISIONS = new Set(['branch', 'ref', 'sha']);
const REPOSITORIES = new Set(['repo', 'repository']);

/** A clone with a path stands on the machine that made it. */
function clonesHere({ leading, parameters }: ToolReading): boolean {
  return (
    leading.some(({ act }) => act.lemma === 'clone') &&
    parameters.some(({ kind, depth }) => kind === 'path' && depth === 0)
  );
}

/** Servers are mostly called so, wherever their files are. */
function isRemoteName(word: string): boolean {
  return word !== 'server' && REMOTE_WORDS.has(word);
}

/** "In the user's cloud storage": a path in there is none of the machine. */
function saysCloud({ description, leading }: ToolReading): boolean {
  const isNear = leading.some(({ act }) => act.object.complement.includes('cloud'));
  return isNear && (description?.passage.text.includes('loud ') ?? false);
}

function saysLocal(tool: ToolReading): boolean {
  if (tool.parameters.some(isLocalPath)) return true;
  const { tokens = [], marks = 0 } = tool.description?.passage ?? {};
  if ((marks & MARK.local) === 0) return false;
  return tokens.some(
    (token, at) =>
      (token.marks & MARK.local) !== 0 &&
      !(token.lower === 'workspace' && token.capital && at > 0) &&
      (LOCAL_WORDS.has(token.lower) ||
        (token.lower === 'file' && tokens[at + 1]?.lower === 'system')),
  );
}

/** "The absolute path …": nobody says that of a path in a bucket. */
function isLocalPath({ kind, words, description }: Parameter): boolean {
  if (kind !== 'path') return false;
  if (words.some(({ lower }) => lower === 'local' || lower === 'absolute')) return true;
  if (words.length > 1 && LANDS.has(words[0]?.lower ?? '')) return true;
  return description?.tokens.some(({ lower }) => OWN_MACHINE.has(lower)) ?? false;
}

/** `output_dir`: what comes from elsewhere lands there. */
const LANDS = new Set(['output', 'out', 'save', 'dest', 'destination', 'download']);

const OWN_MACHINE = new Set(
  'absolute local disk filesystem machine cwd 本地 本机 绝对路径 絶対パス 절대'.split(' '),
);

/** The path of a secret leads through a vault, that of a cache through a site, and that of an instance through a tree of them. */
const NO_FILES = new Set([
  'iam',
  'secret',
  'cache',
  'cdn',
  'instance',
  'gameobject',
  'actor',
  'prim',
]);

function keepsNoFiles({ leading, parameters }: ToolReading): boolean {
  if (leading.some(({ act }) => speaksOf(act.object, NO_FILES))) return true;
  if (!leading.some(isInTree)) return false;
  return (
    leading.every(({ act }) => (act.object.around & TOPIC.file) === 0) &&
    parameters.every(({ kind, key }) => kind !== 'path' || PLACES_IN_TREES.has(key))
  );
}

/** "Get an item and its children": the path leads through a tree of such things. */
function isInTree({ act: { object } }: ToolReading['leading'][number]): boolean {
  return IN_TREES.has(object.words[0] ?? '') || IN_TREES.has(object.head);
}

const IN_TREES = new Set(['item', 'node', 'category', 'page', 'hierarchy']);
const PLACES_IN_TREES = new Set(['path', 'parentpath', 'itempath', 'nodepath', 'newpath']);

function describesRemote(tool: ToolReading): boolean {
  const main = tool.description?.main ?? [];
  return [...main, ...tool.nameActs].some(({ act }) =>
    [...act.object.words, ...origin(act)].some(
      (word) => REMOTE_WORDS.has(word) && !(CHECKED_OUT.has(word) && tool.server.worksInCheckout()),
    ),
  );
}

/** What lies on the machine where a server works in a checkout. */
const CHECKED_OUT = new Set(
  'repository repo project branch репозиторий репозитория repositorio repositório dépôt'.split(' '),
);

/** What is downloaded comes from elsewhere and is here afterwards. */
function origin({ verbClass, object }: Act): readonly string[] {
  return verbClass === 'fetch-away' ? [] : object.complement;
}

/** A file name beside the text of the file, in a tool that only reads: the text is given, and the name tells its kind. */
export function namesGivenText(
  { key, words, description }: Parameter,
  { parameters, leading }: ToolReading,
): boolean {
  if (words.at(-1)?.lower === 'files' && description !== undefined)
    return GIVEN_WHOLE.test(description.text);
  if (key !== 'filename') return false;
  if (parameters.some((other) => other.depth === 0 && other.key.includes('base64'))) return true;
  if (isUploadedFrom(parameters, leading)) return true;
  const isGiven = parameters.some((other) => other.depth === 0 && TEXTS.has(other.key));
  return isGiven && leading.every(({ effect }) => effect === 'read');
}

/** "A list of records with a name and its content": the files come with the call. Bounded between its ends: linear. */
const GIVEN_WHOLE = /\b(?:dictionar|dict|object|record|map|pair)\w{0,8}\b[^.]{1,60}\bcontents?\b/i;

/** "Uploads a picture from an address": the name is the one that it gets there. */
function isUploadedFrom(
  parameters: ToolReading['parameters'],
  leading: ToolReading['leading'],
): boolean {
  return (
    leading.some(({ act }) => act.lemma === 'upload') &&
    parameters.some((other) => other.depth === 0 && other.kind === 'url')
  );
}

const TEXTS = new Set(['code', 'content', 'source', 'text']);
