import { DEALS, KEPT_AT, SETTING_LOSS_GOING, type Shift } from './shift.ts';
import { TOPIC as T, type VerbClass } from './word.ts';

/** "Makes" of other languages, which are known in the forms in which they are written. */
const LIGHT_ELSEWHERE = `haz faça снять снимает passer passe realizar realiza hacer hace efectuar efectúa efectua fazer faz efetuar efetua effectuer effectue réaliser réalise
  faire fait procéder procède durchführen vornehmen tätigt tätigen провести проводит оформить осуществить осуществляет произвести
  производит совершить совершает сделать делает`;

/** What others look at: shown there, something is out. */
const SEEN_BY =
  'screen display sign banner everybody everyone visitor community mirror dome wall projector';

/** What a picture is taken of or with. */
const CAMERAS =
  'camera page screen tab viewport element browser window dom accessibility ui state text website site app aria a11y';

type ReadingClass = 'retrieve' | 'search' | 'check' | 'compute' | 'observe' | 'light';

/** Senses of the verbs that mostly read or work something out: the first that holds is taken. */
export const SHIFTS_OF_READING = {
  retrieve: [
    { verbs: 'stellt', words: 'rechnung', means: 'financial' },
    { verbs: 'gibt', words: 'bestellung', means: 'financial' },
    { verbs: 'выдать выдает выдаёт', around: T.access, means: 'write' },
    { verbs: 'acquire', words: 'lock mutex lease semaphore control', means: 'write' },
    {
      verbs: 'report',
      words:
        'issue bug abuse feedback problem incident scorecard signal spam phish phishing fraud scam junk violation outage',
      means: 'write',
    },
    {
      verbs: 'report',
      into: 'lost stolen missing operator moderator moderation admin staff police',
      means: 'write',
    },
    { verbs: 'report', thing: 'event', into: 'system platform service server api', means: 'write' },
    { verbs: 'contain', words: 'host endpoint device machine', means: 'execute' },
    { verbs: 'collect receive', head: DEALS, means: 'financial?' },
    { verbs: 'collect gather', into: 'group folder stack', means: 'write?' },
    { verbs: 'receive', thing: 'good goods stock shipment delivery', means: 'write' },
    {
      verbs: 'give',
      words: 'feedback rating vote kudos like badge access right permission role privilege seat',
      means: 'write',
    },
    { verbs: 'give load', head: T.money, means: 'financial' },
    {
      verbs: 'supply provide',
      thing: 'asset liquidity collateral token',
      into: 'pool market protocol vault',
      means: 'financial',
    },
    { verbs: 'expose', words: 'deployment service port pod application endpoint', means: 'write' },
    { verbs: 'list', thing: 'nft', into: 'sale auction', means: 'financial' },
    { verbs: 'load', into: 'track scene deck canvas player', means: 'write' },
    {
      verbs: 'load',
      into: `index database table warehouse store collection postgres postgresql mysql sqlite bigquery snowflake redis elasticsearch
        mongodb neo4j duckdb clickhouse`,
      means: 'write',
    },
    {
      verbs: 'load',
      into: 'controller fpga device printer oven deck vehicle simulator playout prompter loom robot emulator memory gpu ram',
      means: 'execute',
    },
    { verbs: 'load', thing: 'rom firmware bitstream module', means: 'execute' },
    { verbs: 'load', thing: 'fixture seed preset', means: 'write' },
    { verbs: 'collect gather dump fetch retrieve', to: KEPT_AT, means: 'write' },
    { verbs: 'read', thing: 'aloud', means: 'execute' },
    { verbs: 'read', into: 'loudspeaker speaker', means: 'execute' },
    { verbs: 'show display', thing: 'banner toast', means: 'execute' },
    { verbs: 'show display', into: SEEN_BY, means: 'execute' },
    { verbs: 'recall', thing: 'scene preset robot', means: 'execute' },
    { verbs: 'return', thing: 'launch home base dock charger', means: 'execute' },
    { verbs: 'return', to: 'launch home base service dock', means: 'execute' },
    { verbs: 'print', to: KEPT_AT, means: 'write' },
    { verbs: 'remind', means: 'execute?' },
    {
      verbs: 'tell',
      words: 'bot agent assistant server device robot service worker',
      means: 'execute?',
    },
    { onScreen: true, verbs: 'visit', means: 'execute' },
    { verbs: 'recall', thing: 'message email mail', means: 'destructive?' },
    {
      verbs: 'take',
      words: 'snapshot',
      into: `volume disk database cluster server machine instance droplet vm container node repository index bucket share folder base
        collection workspace guest`,
      means: 'write',
    },
    { verbs: 'take', onScreen: true, means: 'read' },
    { verbs: 'take', from: CAMERAS, means: 'read' },
    { verbs: 'take', words: CAMERAS, means: 'read' },
    { verbs: 'take', means: 'write?' },
    { verbs: 'print', words: 'printer receipt paper', means: 'execute' },
    {
      verbs: 'print',
      thing: 'document label photo wristband strip badge letter sticker poster barcode',
      means: 'execute',
    },
    { means: 'read' },
  ],
  search: [
    { verbs: 'match', head: DEALS, means: 'write?' },
    { verbs: 'seek', words: 'position second timestamp video track song media', means: 'execute' },
    { verbs: 'mine', words: 'block coin bitcoin', means: 'execute' },
    {
      verbs: 'ask',
      thing:
        'participant teammate colleague coworker collaborator contact attendee follower subscriber',
      means: 'execute',
    },
    { means: 'read' },
  ],
  check: [
    { verbs: 'check', thing: 'checkbox radio', means: 'execute' },
    { verbs: 'evaluate debug', head: T.code, means: 'execute' },
    {
      verbs: 'evaluate',
      words: 'javascript python js script php lua ruby groovy',
      means: 'execute',
    },
    {
      verbs: 'evaluate',
      words: 'expression',
      into: 'program debugger page repl browser console process runtime frame session',
      means: 'execute',
    },
    { onScreen: true, verbs: 'audit', means: 'execute' },
    { verbs: 'test', head: T.run, means: 'execute' },
    { verbs: 'test', thing: 'function tool action webhook', means: 'execute?' },
    {
      verbs: 'track',
      words: 'event conversion expense mood habit purchase time hours',
      means: 'write?',
    },
    { verbs: 'check', into: 'cart', means: 'financial?' },
    { verbs: 'watch', words: 'repository repo thread topic', means: 'write' },
    {
      verbs: 'qualify review',
      into: 'note category reason outcome decision verdict',
      means: 'write',
    },
    { verbs: 'look', means: 'read?' },
    {
      verbs: 'resolve',
      words:
        'item entry queue incident issue alert conversation ticket case thread comment conflict discussion bug dispute contradiction complaint discrepancy escalation violation',
      means: 'write',
    },
    { verbs: 'grade score', words: 'submission assignment exam student', means: 'write?' },
    { means: 'read' },
  ],
  compute: [
    {
      verbs: 'redact',
      thing: 'inquiry account case verification message event',
      means: 'destructive',
    },
    { verbs: 'shuffle', head: T.device, means: 'execute' },
    { verbs: 'roll', head: T.secret, means: 'write' },
    { verbs: 'quote', words: 'tweet post', means: 'execute' },
    { verbs: 'roll', words: 'option contract position', means: 'financial' },
    { verbs: 'simulate', head: T.screen, means: 'execute' },
    { verbs: 'simulate', thing: 'incident outage crash crashloop fault', means: 'execute' },
    { verbs: 'solve', words: 'captcha', means: 'execute' },
    { verbs: 'tokenize', words: 'asset estate property commodity', means: 'financial' },
    { verbs: 'extract split decompose combine', into: 'folder directory disk', means: 'write' },
    { verbs: 'extract', thing: 'audio frame', words: 'video media movie clip', means: 'write' },
    { verbs: 'extract', thing: 'page attachment', words: 'pdf', means: 'write' },
    { verbs: 'encrypt decrypt optimize optimise compress', thing: 'pdf', means: 'write' },
    { verbs: 'convert', thing: 'video audio', into: 'text transcript subtitle', means: 'read' },
    { verbs: 'convert transcode', thing: 'video audio media', means: 'write' },
    { verbs: 'convert', into: 'invoice order bill subscription', means: 'financial' },
    {
      verbs: 'convert',
      words: 'point mile',
      into: 'cash money credit voucher',
      means: 'financial',
    },
    { verbs: 'convert', head: T.person, means: 'write' },
    { verbs: 'convert', thing: 'balance dust', means: 'financial' },
    {
      verbs: 'convert',
      words: 'lead opportunity prospect quote draft task issue',
      means: 'write',
    },
    {
      verbs: 'convert transform',
      into: 'file pdf docx xlsx pptx',
      around: T.file,
      means: 'write?',
    },
    { verbs: 'convert', into: 'pdf docx xlsx pptx epub mp3 mp4 wav png jpg gif', means: 'read?' },
    { verbs: 'перевести переводит reverse', head: DEALS, means: 'financial' },
    {
      verbs: 'answer',
      thing: 'question',
      into: 'task product offer auction thread discussion issue ticket poll survey',
      means: 'write',
    },
    {
      verbs: 'answer',
      thing: 'question',
      words:
        'open pending current unanswered human buyer shopper visitor guest follower candidate reviewer',
      means: 'write?',
    },
    { verbs: 'categorize categorise recategorize', head: DEALS, means: 'write?' },
    { verbs: 'split', thing: 'bill expense transaction payment charge', means: 'write?' },
    { verbs: 'answer', thing: 'flashcard card', means: 'write?' },
    { verbs: 'answer', into: 'public', means: 'execute' },
    { verbs: 'answer', thing: 'review comment mention dm message call', means: 'execute?' },
    {
      verbs: 'split',
      thing:
        'text string sentence paragraph address url urn line key curve array list number name query sum request cue',
      means: 'read',
    },
    { verbs: 'split', to: 'part chunk token word sentence', means: 'read?' },
    { verbs: 'propose suggest', into: 'approval vote voting acceptance', means: 'write' },
    { verbs: 'split', words: 'pdf file document', into: 'file output', means: 'write' },
    { verbs: 'map', around: T.access, means: 'write' },
    { verbs: 'map', into: 'role user group', means: 'write' },
    { verbs: 'reformat', head: T.file, means: 'write' },
    { verbs: 'split', bare: true, means: 'read?' },
    { verbs: 'split', head: T.readout | T.artefact | T.number, means: 'read?' },
    { verbs: 'split', means: 'write?' },
    {
      verbs:
        'price fold regress fit reformat embed integrate combine model project map annotate roll stitch mix blend slice reconstruct enhance separate',
      means: 'read?',
    },
    { means: 'read' },
  ],
  observe: [{ verbs: 'capture', head: DEALS, means: 'financial' }, { means: 'read' }],
  light: [
    SETTING_LOSS_GOING,
    { verbs: 'place make hold', head: DEALS, means: 'financial' },
    { verbs: 'hold', head: T.screen | T.device, means: 'execute?' },
    { verbs: 'hold', head: T.booking, means: 'write' },
    { verbs: 'hold', words: 'table seat room slot spot', means: 'write' },
    { verbs: LIGHT_ELSEWHERE, head: DEALS, means: 'financial' },
    { verbs: LIGHT_ELSEWHERE, words: 'login logout', means: 'write' },
    { verbs: 'провести проводит', thing: 'document', means: 'write' },
    {
      head: DEALS,
      words:
        'payment purchase transaction withdrawal deposit donation trade transfer refund payout swap',
      means: 'financial',
    },
    { verbs: 'place make take', words: 'call', means: 'execute' },
    { verbs: 'hold', words: 'job queue order', means: 'write' },
    {
      verbs: 'perform conduct',
      thing: 'cutover failover switchover rollback restart reboot',
      means: 'execute',
    },
    { verbs: 'perform conduct', thing: 'rebase merge migration upgrade update', means: 'write' },
    { words: 'snapshot backup', around: T.host, means: 'write' },
    { verbs: 'take', into: 'queue', means: 'destructive?' },
    {
      words: 'snapshot backup',
      into: 'volume disk database cluster server machine',
      means: 'write',
    },
    { words: 'backup', means: 'write' },
    { verbs: 'place', words: 'bid wager bet', means: 'financial' },
    {
      verbs: 'place',
      thing: 'block cube shape object item marker tile voxel node component',
      means: 'write?',
    },
    { verbs: 'take', words: 'note notes control ownership possession', means: 'write' },
    {
      words: `screenshot snapshot search lookup query analysis calculation conversion comparison check validation inspection audit
        review assessment evaluation research ocr translation arithmetic math reasoning diagnosis estimation prediction`,
      means: 'read',
    },
    { words: 'drag click tap swipe gesture scroll press', means: 'execute' },
    { head: T.api, means: 'execute' },
    { words: 'call', means: 'execute' },
    { verbs: 'allow let', words: 'ip address cidr', around: T.access, means: 'write' },
    { verbs: 'turn spin shut', means: 'execute?' },
    { verbs: 'tear', means: 'destructive?' },
    { head: T.readout | T.artefact | T.number, means: 'read?' },
    { words: 'crud', means: 'destructive?' },
    { verbs: 'bring', head: T.screen, means: 'execute?' },
    { verbs: 'place bring', means: 'write?' },
    { words: 'action interaction', around: T.screen | T.device, means: 'execute' },
    { thing: 'action', into: 'entity robot appliance', means: 'execute' },
    { words: 'operation action task', means: 'write?' },
    { means: 'read?' },
  ],
} as const satisfies Record<ReadingClass, readonly Shift[]> satisfies Partial<
  Record<VerbClass, unknown>
>;
