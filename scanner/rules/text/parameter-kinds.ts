import { kindByLastPair, kindByLastWord, type OwnKind } from './parameter-names.ts';
import type { Member } from './parameters.ts';
import { isPathOrAddress } from './path-or-address.ts';
import type { Token } from './token.ts';

/** Words in the description of a token or key that say it opens nothing. */
const HARMLESS_TOKEN = new Set(
  `pagination page next cursor paging tokens count symbol sell buy erc20 contract mint coin crypto ticker swap nft continuation subsequent
   blockchain solana ethereum pagetoken previous instrument reward
   pool lp gas stable doc document docx file folder node wiki sheet spreadsheet obj object block image media room
   conversation parent space board bitable minute whiteboard checkout form cart basket
   variable variables placeholder placeholders merge template`.split(/\s+/),
);

/** These say so only right before the word: "a token to sign in" opens something. */
const HARMLESS_BEFORE = new Set(
  'count base quote input output from to source target native start end max min'.split(' '),
);
/** What a person signs in with opens something, whatever is said of it. */
const ALWAYS_OPENS = new Set(
  'password passwords passwd passphrase pwd secret secrets credential credentials'.split(' '),
);

/** Words beside them that say it opens something all the same. */
const OPENING_TOKEN = new Set([
  'session',
  'bearer',
  'auth',
  'authentication',
  'authorization',
  'oauth',
  'login',
]);

/** A command of the tool's own, not of a shell. */
const ROUTER_WORDS = new Set(['tool', 'subcommand', 'sub']);
/** Words in the description of a path that make it part of an address or of a document. */
const NO_FILE_WORDS = new Set(
  'url urls endpoint api http https route jsonpath json xpath regex website dotted dot'.split(' '),
);
/** What a path leads to in a tree of things that no disk holds, in other languages. */
const OBJECTS_ABROAD = [
  'インスタンス',
  'オブジェクト',
  'ノード',
  '오브젝트',
  '인스턴스',
  '노드',
  '对象',
  '节点',
  '物体',
];
const FILE_WORDS = new Set(
  `file files directory folder 文件 檔案 目录 目錄 文件夹 ファイル ディレクトリ フォルダ 파일 디렉토리 폴더 archivo fichero directorio carpeta arquivo
   pasta fichier dossier datei ordner verzeichnis файл файла файлу каталог`.split(/\s+/),
);
/** First words of the names of paths that only choose among results. */
const FILTERS = new Set(['include', 'exclude', 'select', 'ignore', 'included', 'excluded']);

/** Words in a description that make a `query` a database query. */
const QUERY_WORDS = new Set(
  'sql select statement cypher sparql soql graphql mysql postgresql postgres sqlite'.split(' '),
);
const COMMAND_WORDS = new Set('shell bash terminal command'.split(' '));
const CODE_WORDS = new Set('javascript python code script'.split(' '));

/** Names of parameters that are addresses or paths where their description says so. */
const MAY_BE_ADDRESS = new Set([
  'target',
  'site',
  'data',
  'src',
  'image',
  'document',
  'input',
  'video',
  'audio',
]);
const ADDRESS_WORDS = new Set(['url', 'urls']);
const ATTACHED = new Set([
  'attachment',
  'attachments',
  'image',
  'images',
  'document',
  'documents',
  'video',
  'audio',
  'media',
  'input',
]);
/** Names of parameters that are either, where their description says so. */
const SOURCES = new Set(
  'source sources input inputs document documents image images pdf src media audio video'.split(
    ' ',
  ),
);
const PATH_WORDS = new Set(['path', 'paths', 'filepath', 'filename']);
// Anchored, bounded between its words: constant.
const OPENS_WITH_CONTENT =
  /^(the )?(full |new )?contents? of |^(list|array) of (dict|object)[^.]{1,40}\bcontent\b/i;
/** What is described as one of these is the file's text and not its place. */
const CONTENT_WORDS = new Set(['contents', 'raw']);

/** Several together under one name: key, secret and passphrase. */
const SETS_OF_SECRETS = new Set(['credentials', 'secrets']);

/** At the top only: further down they are references to what a service keeps. */
function isSetOfSecrets({ depth }: Member, last: string): boolean {
  return depth === 0 && SETS_OF_SECRETS.has(last);
}

/** Headers of a request carry a credential where their description says so. */
const HEADERS = new Set(['headers', 'header']);
const SIGNED_IN = new Set(['authorization', 'bearer', 'authentication', 'cookie']);

/** The kind of a parameter, or `undefined` where its value carries no risk of its own. */
export function kindOf(parameter: Member): OwnKind | undefined {
  if (!holdsText(parameter) && !isNumeric(parameter)) return undefined;
  const last = parameter.words.at(-1)?.lower ?? '';
  const before = parameter.words.at(-2)?.lower;
  const pair = before === undefined ? undefined : kindByLastPair(before, last);
  if (pair === 'none' && last === 'path' && opensWithPath(parameter)) return 'path';
  if (pair !== undefined) return pair === 'none' ? undefined : pair;
  if (last === 'token' && isOfOtherKind(before)) return undefined;
  if (parameter.choices.length > 0) return undefined;
  const kind =
    kindByLastWord(last) ?? kindOfOneOfTwo(before, last) ?? kindByDescription(parameter, last);
  return kind === undefined || contradicts(kind, parameter) ? undefined : kind;
}

function isOfOtherKind(before: string | undefined): boolean {
  return before !== undefined && (HARMLESS_TOKEN.has(before) || HARMLESS_BEFORE.has(before));
}

/** `key_path`, "Path to the signing key": a file after all. */
function opensWithPath({ description }: Member): boolean {
  const [first, second] = description?.tokens ?? [];
  return first?.lower === 'path' && second?.lower === 'to';
}

/** `file_a`, `path_1`, `file2`: one of two of them. */
function kindOfOneOfTwo(before: string | undefined, last: string): OwnKind | undefined {
  const isOne = last.endsWith('1') || last.endsWith('2');
  const counted = COUNTED.has(last) ? before : isOne ? COUNTED_WORD.exec(last)?.[1] : undefined;
  return counted === undefined || !MAY_BE_TWO.has(counted) ? undefined : kindByLastWord(counted);
}

const COUNTED = new Set(['a', 'b', '1', '2', 'one', 'two', 'first', 'second', 'left', 'right']);
const MAY_BE_TWO = new Set(['file', 'path', 'filepath', 'url', 'directory', 'folder', 'dir']);
// Anchored, one digit at the end: constant.
const COUNTED_WORD = /^([a-z]{3,9})[12]$/;

function holdsText({ types }: Member): boolean {
  return (
    types.length === 0 ||
    types.includes('string') ||
    types.includes('array') ||
    types.includes('object')
  );
}

function isNumeric({ types }: Member): boolean {
  return types.includes('number') || types.includes('integer');
}

function kindByDescription(parameter: Member, last: string): OwnKind | undefined {
  const { format } = parameter.schema;
  if (format === 'uri' || format === 'url') return 'url';
  if (format === 'password') return 'credential';
  if (parameter.words[0]?.lower === 'path' && !SHAPES.has(last)) return 'path';
  const kind = HANGS_ON_WORDS.has(last) ? kindByWords(parameter, last) : undefined;
  const isPlace = kind === undefined && (opensWithAbsolute(parameter) || isBareOutput(parameter));
  return isPlace ? 'path' : kind;
}

/** What only the description tells of a name that may hold several things. */
function kindByWords(parameter: Member, last: string): OwnKind | undefined {
  if (SOURCES.has(last) && isPathOrAddress(parameter)) return 'path';
  if (MAY_BE_ADDRESS.has(last) && says(parameter, ADDRESS_WORDS)) return 'url';
  if (ATTACHED.has(last) && says(parameter, PATH_WORDS)) return 'path';
  if (last === 'query' && says(parameter, QUERY_WORDS)) return 'query';
  if (last === 'input' && says(parameter, COMMAND_WORDS)) return 'command';
  if (MAY_BE_CODE.has(last) && says(parameter, CODE_WORDS)) return 'code';
  if (HEADERS.has(last) && says(parameter, SIGNED_IN)) return 'credential';
  return undefined;
}

/** `out`, `output` with nothing said of it: where the result is to be put. */
function isBareOutput({ words, description }: Member): boolean {
  return words.length === 1 && description === undefined && OUTPUTS.has(words[0]?.lower ?? '');
}

const OUTPUTS = new Set(['out', 'output']);

/** Last words of names that hold a program only where their description says so. */
const MAY_BE_CODE = new Set(['function', 'source']);

/** Last words of names of which only the description tells what they hold. */
const HANGS_ON_WORDS = new Set([
  'query',
  'input',
  ...SOURCES,
  ...MAY_BE_ADDRESS,
  ...ATTACHED,
  ...HEADERS,
  ...MAY_BE_CODE,
]);

/** What a path through space or a graph has. */
const SHAPES = new Set(
  'points point nodes segments length cost params parameters id ids curve type'.split(' '),
);

/** "Absolute path to …", "Absolute project directory": whatever it is called. */
function opensWithAbsolute({ description }: Member): boolean {
  if (description === undefined) return false;
  if (PLACE_ABROAD.test(description.text)) return true;
  if (!ABSOLUTE.test(description.text)) return false;
  return description.tokens.slice(1, PLACE_REACH).some(({ lower }) => PLACES.has(lower));
}

// Anchored, no repetition: constant.
const ABSOLUTE = /^absolute /i;
const PLACE_REACH = 4;
/** «Ruta del archivo», «Directorio del proyecto», "Pfad zur Datei". Anchored, bounded between its ends: linear. */
const PLACE_ABROAD =
  /^(?:(?:ruta|caminho|chemin|pfad|путь)[^.]{1,24} (?:archivo|fichero|directorio|carpeta|proyecto|arquivo|pasta|diretório|projeto|fichier|dossier|répertoire|projet|datei|ordner|verzeichnis|projekt|файл|папк|каталог|проект)|(?:directorio|diretório|répertoire|verzeichnis|каталог) )/i;
const PLACES = new Set(['path', 'directory', 'folder', 'file']);

function contradicts(kind: OwnKind, parameter: Member): boolean {
  const last = parameter.words.at(-1)?.lower ?? '';
  if (kind === 'amount')
    return (
      !isNumeric(parameter) && !parameter.types.includes('string') && parameter.types.length > 0
    );
  if (isNumeric(parameter) && !holdsText(parameter)) return true;
  if (kind === 'credential')
    return (
      !HEADERS.has(last) &&
      ((parameter.types.includes('object') && !isSetOfSecrets(parameter, last)) ||
        (!ALWAYS_OPENS.has(last) && isHarmless(parameter) && !says(parameter, OPENING_TOKEN)))
    );
  if (kind === 'command') return says(parameter, ROUTER_WORDS);
  if (kind === 'path')
    return (
      parameter.types[0] === 'object' ||
      leadsToObject(parameter) ||
      (says(parameter, CONTENT_WORDS) && !says(parameter, PATH_WORDS)) ||
      OPENS_WITH_CONTENT.test(parameter.description?.text ?? '') ||
      (last !== 'filename' &&
        says(parameter, NO_FILE_WORDS) &&
        !says(parameter, FILE_WORDS) &&
        !isPathOrAddress(parameter)) ||
      FILTERS.has(parameter.words[0]?.lower ?? '')
    );
  if (kind === 'code') return parameter.words.at(-1)?.lower === 'code' && !isProgram(parameter);
  return false;
}

/** インスタンスのパス, 오브젝트 경로. */
function leadsToObject(parameter: Member): boolean {
  const text = parameter.description?.text ?? '';
  return OBJECTS_ABROAD.some((object) => text.includes(object)) && !says(parameter, FILE_WORDS);
}

function isHarmless(parameter: Member): boolean {
  if (says(parameter, HARMLESS_TOKEN)) return true;
  const tokens = parameter.description?.tokens ?? [];
  return tokens.some(
    ({ lower }, at) => HARMLESS_BEFORE.has(lower) && TOKENS.has(tokens[at + 1]?.lower ?? ''),
  );
}

const TOKENS = new Set(['token', 'tokens']);

/** A `code` is a program unless its words tell of a short code: a currency, a country, a station. */
function isProgram(parameter: Member): boolean {
  return parameter.words.length === 1 || says(parameter, CODE_WORDS);
}

function says(parameter: Member, wanted: ReadonlySet<string>): boolean {
  return parameter.description?.tokens.some(({ lower }: Token) => wanted.has(lower)) ?? false;
}
