import type { Act } from './act.ts';
import type { Choice } from './choices.ts';
import { speaksOf } from './object-phrase.ts';
import type { Parameter } from './parameters.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import type { Effect } from './shift.ts';
import type { VerbClass } from './word.ts';

/** `url` beside `method` or `headers`: a request that the caller makes up goes where they say. */
export function isRequest({ key }: Parameter, { parameters, leading }: ToolReading): boolean {
  if (key !== 'url' || !leading.every(isMade)) return false;
  return parameters.some(({ key: other, depth }) => depth === 0 && OF_HTTP.has(other));
}

const HTTP_WRITES = new Set(['post', 'put', 'patch', 'delete']);

/** Among methods of HTTP, GET among them, the first that changes things. */
export function writingMethod({ choices }: Parameter): Choice | undefined {
  const writing = choices.find(({ value }) => HTTP_WRITES.has(value.toLowerCase()));
  return writing !== undefined && choices.some(({ value }) => value.toLowerCase() === 'get')
    ? writing
    : undefined;
}

/** What is written down of a request is not sent. */
function isMade({ effect }: SensedAct): boolean {
  return effect !== 'write' && effect !== 'destructive';
}

const OF_HTTP = new Set(['method', 'httpmethod', 'headers']);

/** "URL of the file to download": the description of the parameter says that it is gone to. */
export function saysFetched({ description, depth }: Parameter): boolean {
  const tokens = description?.tokens ?? [];
  return (
    depth === 0 &&
    tokens.some(({ lower }, at) => lower === 'to' && GONE_TO.has(tokens[at + 1]?.lower ?? ''))
  );
}

const GONE_TO = new Set(['fetch', 'download', 'scrape', 'crawl', 'visit', 'open']);

/** "Connects to a machine", "Logs in to a server" as whom and with which password, "changes the connection": it is one that the caller names. */
export function connects({ act, effect }: SensedAct, { parameters }: ToolReading): boolean {
  const { lemma, verbClass, object } = act;
  if (lemma === 'connect') return true;
  if (SETS_UP.has(verbClass) && effect !== 'read') return speaksOf(object, CONNECTED);
  return (
    (lemma === 'login' || lemma === 'log') &&
    parameters.some(({ key }) => key === 'username') &&
    parameters.some(({ kind }) => kind === 'credential')
  );
}

const SETS_UP: ReadonlySet<VerbClass> = new Set(['change', 'store', 'manage']);
const CONNECTED = new Set(['connection', 'endpoint']);

/** "Starts a crawl of a URL", "issues an HTTP request": aimed wherever the caller says. */
export function isAimed({ object }: Act, effect: Effect): boolean {
  if (SCANS.has(object.head)) return object.complement.includes('url');
  return object.head === 'request' && effect === 'execute' && object.words.includes('http');
}

const SCANS = new Set(['scan', 'audit', 'crawl', 'spider']);
