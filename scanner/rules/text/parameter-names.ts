import type { ParameterKind } from '../../contract/index.ts';

/** Kinds that a parameter has by its own name, type and description, whatever the tool does with it. */
export type OwnKind = Exclude<ParameterKind, 'target' | 'content'>;

/** Last words of parameter names that settle the kind. */
const LAST_WORDS: Readonly<Record<OwnKind, string>> = {
  command:
    'comando commande befehl command commands cmd cmdline bash shell powershell applescript stdin keystrokes',
  code: 'code script javascript js python program snippet expression lambda pagefunction jscode pycode macro',
  query: 'sql sqls statement statements cypher sparql mql aql nosql query_string',
  path: `path paths file files filename filepath filenames directory dir dirs folder cwd workdir pathname dirname files_path
    filelist worktree root basedir outdir outfile infile destfile directories`,
  url: 'url urls uri uris link website webpage href webhook hostname host weburl endpoint baseurl homepage',
  recipient:
    'to recipient recipients cc bcc email emails phone mobile msisdn channel chat attendees invitees addressee destinatario 收件人',
  amount:
    'amount amounts price quantity qty value total sum cents stake lots shares volume satoshis sats lamports',
  credential: `password passwd passphrase passcode pwd cvc cvv secret secrets token tokens apikey credential credentials jwt otp pin mnemonic contrasena senha passwort kennwort auth authorization bearer privatekey secretkey accesskey accesstoken dsn connectionstring`,
};

const byLastWord = new Map<string, OwnKind>();
for (const [kind, list] of Object.entries(LAST_WORDS)) {
  for (const word of list.split(/\s+/)) byLastWord.set(word, kind as OwnKind);
}

/** Two last words that settle the kind, or that it has none. */
const LAST_PAIRS: Readonly<Record<string, OwnKind | 'none'>> = {
  'api key': 'credential',
  'secret key': 'credential',
  'private key': 'credential',
  'access key': 'credential',
  'auth key': 'credential',
  'encryption key': 'credential',
  'signing key': 'credential',
  'service key': 'credential',
  'license key': 'credential',
  'master key': 'credential',
  'ssh key': 'credential',
  'connection string': 'credential',
  'connection uri': 'credential',
  'connection url': 'credential',
  'database url': 'credential',
  'db url': 'credential',
  'mongo uri': 'credential',
  'recovery code': 'credential',
  'stream key': 'credential',
  'auth code': 'credential',
  'sms code': 'credential',
  'service code': 'credential',
  'unlock code': 'credential',
  'unlock key': 'credential',
  'access code': 'credential',
  'sdk key': 'credential',
  'verification code': 'credential',
  'seed phrase': 'credential',
  'auth pass': 'credential',
  'db pass': 'credential',
  'user pass': 'credential',
  'smtp pass': 'credential',
  'imap pass': 'credential',
  'ssh pass': 'credential',
  'email pass': 'credential',
  'app pass': 'credential',
  'user key': 'credential',
  'client key': 'credential',
  'bot key': 'credential',
  'personal token': 'credential',
  'save to': 'path',
  'write to': 'path',
  'download to': 'path',
  'page token': 'none',
  'next token': 'none',
  'continuation token': 'none',
  'continue token': 'none',
  'pagination token': 'none',
  'sync token': 'none',
  'resume token': 'none',
  'confirmation token': 'none',
  'confirm token': 'none',
  'preview token': 'none',
  'cursor token': 'none',
  'max tokens': 'none',
  'min tokens': 'none',
  'num tokens': 'none',
  'total tokens': 'none',
  'output tokens': 'none',
  'input tokens': 'none',
  'stop tokens': 'none',
  'design tokens': 'none',
  'client token': 'none',
  'idempotency token': 'none',
  'request token': 'credential',
  'token id': 'none',
  'country code': 'none',
  'language code': 'none',
  'currency code': 'none',
  'airport code': 'none',
  'station code': 'none',
  'zip code': 'none',
  'postal code': 'none',
  'post code': 'none',
  'status code': 'none',
  'error code': 'none',
  'product code': 'none',
  'city code': 'none',
  'region code': 'none',
  'stock code': 'none',
  'fund code': 'none',
  'area code': 'none',
  'lang code': 'none',
  'reason code': 'none',
  'response code': 'none',
  'http code': 'none',
  'exit code': 'none',
  'return code': 'none',
  'cron expression': 'none',
  'schedule expression': 'none',
  'promo code': 'none',
  'coupon code': 'none',
  'discount code': 'none',
  'tracking code': 'none',
  'color code': 'none',
  'iata code': 'none',
  'icao code': 'none',
  'event code': 'none',
  'file key': 'none',
  'data source': 'none',
  'news source': 'none',
  'utm source': 'none',
  'traffic source': 'none',
  'event source': 'none',
  'api path': 'none',
  'webhook path': 'none',
  'json path': 'none',
  'node path': 'none',
  'object path': 'none',
  'property path': 'none',
  'element path': 'none',
  'prim path': 'none',
  'category path': 'none',
  'key path': 'none',
  'section path': 'none',
  'component path': 'none',
  'secret path': 'none',
  'vault path': 'none',
  'field path': 'none',
  'menu path': 'none',
  'url path': 'none',
  'work tree': 'path',
  'profile file': 'path',
  'dir name': 'path',
  'directory name': 'path',
};

const pairsByLastWord = new Map<string, Map<string, OwnKind | 'none'>>();
for (const [pair, kind] of Object.entries(LAST_PAIRS)) {
  const [before = '', last = ''] = pair.split(' ');
  const pairs = pairsByLastWord.get(last) ?? new Map<string, OwnKind | 'none'>();
  pairsByLastWord.set(last, pairs.set(before, kind));
}

/** The kind that the last word of a parameter's name settles. */
export function kindByLastWord(last: string): OwnKind | undefined {
  return byLastWord.get(last) ?? kindByEnding(last);
}

/** The kind that the last two words of a parameter's name settle, or that it has none. */
export function kindByLastPair(before: string, last: string): OwnKind | 'none' | undefined {
  return pairsByLastWord.get(last)?.get(before);
}

/** `dbpassword`, `smtpuser`, `dbhost`: words that are written as one. */
function kindByEnding(last: string): OwnKind | undefined {
  if (KEPT.some((ending) => last.endsWith(ending))) return 'credential';
  if (isOfService(last, 'pass')) return 'credential';
  return isOfService(last, 'host') ? 'url' : undefined;
}

function isOfService(last: string, ending: string): boolean {
  return last.endsWith(ending) && OF_SERVICES.has(last.slice(0, -ending.length));
}

const KEPT = ['password', 'passwd', 'apikey', 'accesstoken', 'authtoken', 'apitoken', 'bottoken'];
/** What one signs in to. */
const OF_SERVICES = new Set(
  'db database user admin root login account auth ssh sftp ftp smtp imap pop3 mail email sql mysql pg postgres mongo redis ldap proxy remote'.split(
    ' ',
  ),
);
