import type { Draft, Rule } from './rule.ts';
import { all, draftsWhere, NO_DRAFTS } from './rule-kinds.ts';
import { isFile, isKindOfFile, looksThroughFiles } from './text/files.ts';
import { isBareFile } from './text/keeps-files.ts';
import { namesGivenText, worksOnOwnMachine } from './text/locality.ts';
import { namedFolder } from './text/named-folders.ts';
import { isOnlyNamed, isWay, leadsElsewhere } from './text/not-files.ts';
import { speaksOf } from './text/object-phrase.ts';
import type { Parameter } from './text/parameters.ts';
import type { PassiveAct } from './text/passive.ts';
import { isPathOrAddress } from './text/path-or-address.ts';
import { placeOfAct, placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { spanOf } from './text/span.ts';
import type { Token } from './text/token.ts';
import { MARK, TOPIC } from './text/word.ts';

const CLAIM = { about: 'signal', signal: 'filesystem' } as const;

/** Reads or writes files of the machine that the server runs on; files in a repository or a bucket do not count. */
export const rule: Rule = {
  id: 'touches-local-files',
  title: 'It reads or writes files on the machine of the server',
  speaksTo: { signal: 'filesystem' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  find(tool) {
    const copies = all(copyDrafts(tool), folderDrafts(tool));
    const drafts = all(
      parameterDrafts(tool),
      actDrafts(tool),
      diskDrafts(tool),
      placeDrafts(tool),
      passiveDrafts(tool),
      copies,
    );
    if (drafts.length === 0) return drafts;
    const isHere = worksOnOwnMachine(tool) || takesFromDisk(tool) || copies.length > 0;
    return isHere ? drafts : NO_DRAFTS;
  },
};

/** "Copies a file to a host with scp": one end of the way is this machine. */
function copyDrafts({ description, leading }: ToolReading): readonly Draft[] {
  if (!leading.some(({ act }) => COPIED.has(act.lemma))) return NO_DRAFTS;
  const program = description?.passage.tokens.find(({ lower }) => COPIERS.has(lower));
  if (program === undefined) return NO_DRAFTS;
  return [
    {
      field: 'description',
      span: [program.start, program.end],
      says: 'This program copies files between this machine and another.',
      claim: CLAIM,
    },
  ];
}

/** "Dumps a table into the export directory": such a folder is one of a machine. */
function folderDrafts({ description, parameters }: ToolReading): readonly Draft[] {
  const span = namedFolder(description?.passage);
  if (span === undefined || parameters.some(({ key }) => OF_MAIL.has(key))) return NO_DRAFTS;
  const says = 'The description names a folder of the machine.';
  return [{ field: 'description', span, says, claim: CLAIM }];
}

const OF_MAIL = new Set(['mailbox', 'entryid', 'messageid', 'uid']);

const COPIERS = new Set(['scp', 'rsync', 'sftp']);
const COPIED = new Set('upload download copy transfer push pull sync send put'.split(' '));

/** An upload that is told no content takes it from a file, wherever it goes to. */
function takesFromDisk({ leading, parameters }: ToolReading): boolean {
  return (
    leading.some(({ act }) => act.lemma === 'upload') &&
    parameters.some(({ kind, key }) => kind === 'path' && FROM_DISK.has(key)) &&
    !parameters.some(({ words }) => words.some(({ lower }) => CONTENT.has(lower)))
  );
}

const FROM_DISK = new Set(['filepath', 'localpath', 'localfilepath', 'sourcepath', 'imagepath']);
const CONTENT = new Set(['content', 'contents', 'data', 'base64', 'body', 'text', 'url']);

/** The folder of a mailbox or of a collection: where nothing speaks of files, it is none of the machine. */
function isShelf({ key, description }: Parameter, { leading }: ToolReading): boolean {
  if (!key.endsWith('folder')) return false;
  const told = description?.tokens ?? [];
  const isOfPost = told.some(({ word }) => POST.has(word?.lemma ?? ''));
  if (!isOfPost && told.some(({ lower }) => HELD.has(lower))) return false;
  if (key !== 'folder' && !leading.some(({ act }) => speaksOf(act.object, POST))) return false;
  return !leading.some(({ act }) => speaksOf(act.object, ON_DISK));
}

/** What a folder of the machine is said to hold. */
const HELD = new Set(['containing', 'files', 'documents', 'disk', 'path']);

/** What lies in folders of its own, whatever these are called: `destination_folder`. */
const POST = new Set(['email', 'mail', 'message', 'thread', 'bookmark', 'note']);

const ON_DISK = new Set(['file', 'directory', 'disk', 'archive', 'path', 'project']);

function parameterDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.parameters, tool, isPathHere, (parameter) => ({
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} is a path on the machine of the server.`,
    claim: CLAIM,
  }));
}

function isPathHere(parameter: Parameter, tool: ToolReading): boolean {
  if (isBareFile(parameter, tool.server)) return !leadsElsewhere(parameter, tool);
  if (parameter.kind === 'url') return parameter.depth === 0 && isPathOrAddress(parameter);
  return (
    parameter.kind === 'path' &&
    !isShelf(parameter, tool) &&
    !namesGivenText(parameter, tool) &&
    !leadsElsewhere(parameter, tool)
  );
}

function actDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.leading, tool, worksOnFile, (sensed) => ({
    ...placeOfAct(sensed),
    says: `It works on files: ${quoted(sensed.act.object.words.join(' '))}.`,
    claim: CLAIM,
  }));
}

function worksOnFile(sensed: SensedAct, tool: ToolReading): boolean {
  const { act, effect } = sensed;
  return (
    actsOnFile(act, effect) &&
    !isBareFolder(act, tool) &&
    !isDrive(act) &&
    !isKindOfFile(act) &&
    !isOfPeople(act, tool) &&
    !isWay(act) &&
    !isOnlyNamed(sensed, tool) &&
    !isGivenAsText(act, tool)
  );
}

/** "Imports a CSV file", with its text as a parameter: no file is looked up. */
function isGivenAsText({ lemma }: SensedAct['act'], { parameters }: ToolReading): boolean {
  if (!TAKES_IN.has(lemma) || parameters.some(({ kind }) => kind === 'path')) return false;
  return parameters.some(({ depth, words }) => depth === 0 && TEXTS.has(words.at(-1)?.lower ?? ''));
}

const TAKES_IN = new Set('import ingest parse process validate analyze analyse convert'.split(' '));
const TEXTS = new Set(['content', 'contents', 'text', 'base64', 'csv']);

/** Services keep things in folders, machines in directories: a folder that nothing places is one of a service. */
function isBareFolder({ object }: SensedAct['act'], { parameters }: ToolReading): boolean {
  return (
    FOLDERS.has(object.head) &&
    (parameters.length === 0 || object.words.some((word) => KEPT_IN_FOLDERS.has(word))) &&
    !object.words.some((word) => word === 'file' || word === 'local')
  );
}

/** "Attaches a disk", "lists the disks": hardware, or a part of a cloud, and no file that lies on it. */
function isDrive({ object: { head, words } }: SensedAct['act']): boolean {
  const isOne = head === 'disk' || (head === 'list' && words.includes('disk'));
  return isOne && !words.some((word) => word === 'file' || word === 'image' || word === 'local');
}

/** `find_member`, "Searches the directory by name": a directory of people. */
function isOfPeople({ object }: SensedAct['act'], { leading, parameters }: ToolReading): boolean {
  if (object.head !== 'directory' || parameters.some(({ kind }) => kind === 'path')) return false;
  return leading.some(({ act }) => (act.object.topics & TOPIC.person) !== 0);
}

const FOLDERS = new Set(
  'folder 文件夹 資料夾 フォルダ フォルダー 폴더 папку папка carpeta pasta dossier ordner'.split(
    ' ',
  ),
);

/** Services sort these into folders. */
const KEPT_IN_FOLDERS = new Set(
  'mailbox mail email label bookmark note submission assignment course'.split(' '),
);

/** An upload says nothing of where the file was before; what is stored lands where the complement says. */
function actsOnFile(
  { lemma, verbClass, object, implied }: SensedAct['act'],
  effect: SensedAct['effect'],
): boolean {
  if (verbClass === 'grant' || verbClass === 'send' || (lemma === 'download' && effect === 'read'))
    return false;
  if (lemma === 'upload' || lemma === 'attach') {
    return object.words.includes('local') || object.complement.includes('local');
  }
  if (lemma === 'download' && object.words.some((word) => TAKEN_HOME.has(word))) return true;
  if (implied) return (object.reach & TOPIC.file) !== 0;
  if (looksThroughFiles({ verbClass, object })) return true;
  if (WITHIN.has(lemma) && isFile(object.complement.at(-1) ?? '')) return true;
  const topics = verbClass === 'store' || verbClass === 'fetch-away' ? object.reach : object.topics;
  return (topics & TOPIC.file) !== 0;
}

/** "Replaces a text in a file", "counts words in a file". */
const WITHIN = new Set(
  'read replace edit insert append patch count grep analyze analyse lint check format parse extract'.split(
    ' ',
  ),
);

/** "Re-scans from disk", "saved to disk": where it is read or kept is said outright. */
function diskDrafts({ description }: ToolReading): readonly Draft[] {
  if (((description?.passage.marks ?? 0) & MARK.disk) === 0) return NO_DRAFTS;
  const { tokens } = description?.passage ?? NO_PASSAGE;
  const at = tokens.findIndex(
    ({ lower }, place) =>
      (lower === 'disk' && TO_DISK.has(tokens[place - 1]?.lower ?? '')) ||
      (lower === 'locally' && isKeptBefore(tokens, place)) ||
      (isLocal(tokens, place) && LOCAL_THINGS.has(lower)),
  );
  const [first, last] = [tokens[at - 1], tokens[at]];
  const isDenied = tokens.slice(Math.max(0, at - DENIAL_REACH), at).some(isNegation);
  if (first === undefined || last === undefined || isDenied) return NO_DRAFTS;
  return [
    {
      field: 'description',
      span: [first.start, last.end],
      says: 'The description says that it is read from the disk or kept there.',
      claim: CLAIM,
    },
  ];
}

/** "Saves it locally", "stored locally". */
function isKeptBefore(tokens: readonly Token[], place: number): boolean {
  return tokens
    .slice(Math.max(0, place - DENIAL_REACH), place)
    .some(({ word }) => word !== undefined && KEEPS.has(word.lemma));
}

/** "From a local file", "a local JSON file". */
function isLocal(tokens: readonly Token[], place: number): boolean {
  return tokens[place - 1]?.lower === 'local' || tokens[place - 2]?.lower === 'local';
}

const LOCAL_THINGS = new Set(
  'file files folder directory disk filesystem mirror copy path'.split(' '),
);
const KEEPS = new Set(['save', 'store', 'download', 'write', 'export', 'persist', 'dump']);

/** How far before the disk it may be denied: "never writes it to disk". */
const DENIAL_REACH = 5;

function isNegation({ word }: Token): boolean {
  return word?.part === 'negation';
}

/** "Saves it under HOME_DIR/pictures": a path stands where it is kept. */
function placeDrafts({ description }: ToolReading): readonly Draft[] {
  const text = description?.passage.text ?? '';
  const span = MAY_NAME_PLACE.test(text) ? spanOf(KEPT_UNDER, text) : undefined;
  if (span === undefined) return NO_DRAFTS;
  const says = 'The description says under which path it is kept.';
  return [{ field: 'description', span, says, claim: CLAIM }];
}

// Alternatives without repetition: linear in the length of the text.
const MAY_NAME_PLACE =
  /_(?:DIR|HOME|PATH)\b|~\/|\.\/|本地|ローカル|로컬|\w\.(?:ya?ml|json|toml|ini|cfg|sqlite|env)\b/;
/** Bounded between the verb and the place: linear in the length of the text. */
const KEPT_UNDER =
  /\b(?:saves?d?|persists?|persisted|writes?|written|stores?d?) (?:[\w ]{1,30} )?(?:to|under|in|into) [`'"]?(?:[A-Z][A-Z_]{1,40}_(?:DIR|HOME|PATH)\b|~\/|\.\/)|\b(?:from|in|at|under|a|en|dans|nach) [`'"]?~\/[\w.]|\b(?:[Ss]aves?|[Ss]aved|[Pp]ersists?|persisted|[Ww]rites?|written|[Ss]tores?|stored) (?:[\w'’ ]{1,40} )?(?:to|in|into) [`'"]?[\w-]{1,30}\.(?:ya?ml|json|toml|ini|cfg|sqlite)\b|[到至存]本地|保存(?:在|到)?本地|[将把]本地(?:文件|目录)|ローカル(?:に|へ)(?:保存|ダウンロード)|로컬에 (?:저장|다운)/;

const NO_PASSAGE = { tokens: [] };
const TO_DISK = new Set(['from', 'to']);

/** What is downloaded is a file, whatever it is called. */
const TAKEN_HOME = new Set('pdf paper video audio song book ebook epub mp3 podcast'.split(' '));

function passiveDrafts(tool: ToolReading): readonly Draft[] {
  return draftsWhere(tool.description?.passives ?? [], tool, isStoredInFile, ({ act }) => ({
    field: 'description',
    span: [act.start, act.end],
    says: 'The description says that something is stored in a file.',
    claim: CLAIM,
  }));
}

function isStoredInFile({ act, denied }: PassiveAct): boolean {
  return !denied && act.verbClass === 'store' && (act.object.around & TOPIC.file) !== 0;
}
