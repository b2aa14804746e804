import { DEALS, type Shift } from './shift.ts';
import { TOPIC as T } from './word.ts';

/** What a tag is taken off, to be put on again. */
const TAGGED = `note task issue ticket email mail message item page product contact entity build work file photo image document
  record video post thread conversation bookmark pod node resource customer lead deal card article asset release story user member subscriber item order`;

/** What only runs, and can be started again. */
const STOPPED = 'mutation application actor debuggee backend operation trial job';

type LosingClass = 'cancel' | 'clear' | 'remove' | 'delete' | 'revoke';

/** Senses of the verbs that call something off, or after which it is mostly lost: the first that holds is taken. */
export const SHIFTS_OF_LOSING = {
  cancel: [
    { words: 'renewal autorenewal membership assinatura abonnement abo', means: 'financial' },
    {
      words: 'programar planifier schedule',
      verbs: 'cancela cancelar anula annule annuler',
      means: 'write',
    },
    { thing: 'payroll', means: 'financial' },
    { thing: 'appointment 预约 予約 예약', means: 'write' },
    {
      thing: 'reservation booking',
      words: 'class lesson course tutorial webinar workshop',
      means: 'write',
    },
    { thing: '权限 權限 授权 access permission', means: 'destructive' },
    { verbs: '撤销', thing: '连接 令牌 凭证 凭据 密钥 证书', means: 'destructive' },
    { thing: 'deletion erasure removal 删除 刪除 削除 삭제 eliminación exclusão', means: 'write' },
    { thing: 'reminder', means: 'write' },
    { head: DEALS | T.booking, means: 'financial' },
    { thing: 'shipment consignment', means: 'financial?' },
    {
      around: DEALS,
      words: 'subscription order payment invoice transfer authorization',
      means: 'financial',
    },
    { head: T.run | T.routine | T.host, means: 'execute' },
    {
      thing:
        'dispatch operation command generation render export import upload download sync evaluation agent subagent turn prompt',
      means: 'execute',
    },
    { head: T.message | T.post, means: 'write' },
    {
      words:
        'rendez-vous rendez cita reunión consulta reunião termin встречу 会议 预约 予約 예약 event meeting appointment request invitation edit changes downtime maintenance reminder silence hold',
      means: 'write',
    },
    { verbs: 'anula anular annule annuler', means: 'write?' },
    { verbs: 'void', thing: 'authorization authorisation charge sale', means: 'financial' },
    { verbs: 'void resign', means: 'destructive?' },
    { means: 'execute?' },
  ],
  clear: [
    { verbs: 'flush', words: 'outbox buffer', means: 'write?' },
    { verbs: 'flush', to: 'disk storage file', means: 'write' },
    { verbs: 'reclaim', thing: 'volume disk resource address instance', means: 'destructive' },
    { verbs: 'reclaim', means: 'write?' },
    { thing: 'vram ram gpu', means: 'execute' },
    { thing: 'session', around: T.person, means: 'destructive' },
    {
      thing:
        'form filter selection highlight formatting format field mark setting session context work working override date deadline expiry flag status assignee parent presence rating reaction',
      means: 'write',
    },
    {
      verbs: 'clean',
      words: 'temporary temp cache disk orphaned unused old dangling stale build artifact artefact',
      means: 'destructive',
    },
    { verbs: 'clean', means: 'read?' },
    { verbs: 'cleanup', words: 'text string whitespace html csv column', means: 'read?' },
    { means: 'destructive' },
  ],
  remove: [
    { verbs: 'tirar tira', words: 'screenshot print snapshot', means: 'read' },
    { verbs: 'free', thing: 'vram ram gpu memory', means: 'execute' },
    { thing: 'tag label', words: TAGGED, means: 'write' },
    { thing: 'tag', means: 'destructive?' },
    { head: T.host | T.device, from: 'group pool fleet balancer', means: 'write' },
    { thing: 'liquidity collateral margin', means: 'financial' },
    { thing: 'ban mute suspension restriction quarantine freeze embargo', means: 'write' },
    {
      verbs: 'unregister deregister',
      thing: 'session client peer listener tool tools handler',
      means: 'write',
    },
    { thing: 'ttl expiry expiration deadline timeout limit', means: 'write' },
    { verbs: 'pop', thing: 'dialog dialogue popup prompt window modal menu', means: 'read?' },
    {
      words: `background duplicate whitespace stopword punctuation html accent noise outlier emoji watermark silence character characters
        diacritics space`,
      means: 'read?',
    },
    { from: 'text string sentence input prompt transcript', means: 'read?' },
    { verbs: 'discard', words: 'change changes work edit commit', means: 'destructive' },
    { verbs: 'discard', thing: 'draft record message upload recording', means: 'destructive' },
    { verbs: 'discard', words: 'result history progress', means: 'destructive' },
    { verbs: 'discard', means: 'destructive?' },
    { verbs: 'strip exclude unset', means: 'write?' },
    { means: 'destructive' },
  ],
  delete: [
    { verbs: 'dissolve', bare: true, means: 'read?' },
    { verbs: '消す 消し', head: T.device, means: 'execute' },
    { onScreen: true, verbs: 'drop', means: 'execute' },
    { onScreen: true, verbs: 'erase delete', thing: 'text character', means: 'execute' },
    { verbs: 'drop', thing: 'pin marker', means: 'write' },
    { verbs: '释放 釋放', thing: '资 資 内存 锁 连接 端口 空间', means: 'write?' },
    { verbs: 'terminate kill', thing: 'session', around: T.person, means: 'destructive' },
    { verbs: 'terminate kill', thing: 'session', means: 'execute' },
    { verbs: 'terminate kill', thing: STOPPED, means: 'execute' },
    { verbs: 'forget', thing: 'session', means: 'write?' },
    { verbs: 'sweep', thing: 'balance fund money cash', means: 'financial' },
    {
      verbs: 'zap',
      words: 'sats satoshi lightning author pubkey npub creator',
      means: 'financial',
    },
    {
      verbs: 'delete drop strip',
      from: 'text string sentence input prompt transcript',
      means: 'read?',
    },
    { verbs: 'drop prune sweep truncate', words: 'text string', means: 'read?' },
    { means: 'destructive' },
  ],
  revoke: [
    { verbs: 'expire', words: 'password', means: 'write' },
    { verbs: 'invalidate', words: 'handle cache reference', means: 'write?' },
    { verbs: 'invalidate expire', means: 'destructive?' },
    { words: 'connection connectionid id', means: 'write?' },
    { means: 'destructive' },
  ],
} as const satisfies Record<LosingClass, readonly Shift[]>;
