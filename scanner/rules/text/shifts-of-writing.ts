import { ASKING_FOR_MONEY, DEALS, SETTING_LOSS_GOING, type Shift } from './shift.ts';
import { TOPIC as T } from './word.ts';

type WritingClass =
  | 'create'
  | 'add'
  | 'change'
  | 'store'
  | 'fetch-away'
  | 'grant'
  | 'switch'
  | 'approve'
  | 'manage'
  | 'book'
  | 'reset'
  | 'submit';

/** Senses of the verbs that mostly change a record: the first that holds is taken. */
export const SHIFTS_OF_WRITING = {
  create: [
    { onBooks: true, words: 'transaction payment deposit', means: 'write' },
    { verbs: 'draft', means: 'write?' },
    { thing: 'entry', words: 'ledger journal cash bookkeeping accounting', means: 'write' },
    { words: 'unsigned', means: 'read?' },
    { verbs: 'introduce conceive', means: 'read?' },
    { words: 'thought thoughts', means: 'read?' },
    { head: DEALS, means: 'financial' },
    { ...ASKING_FOR_MONEY, means: 'financial' },
    { verbs: 'issue', thing: 'ticket', means: 'financial?' },
    { thing: 'completion', means: 'read?' },
    {
      thing: 'book booking reservation',
      words: 'flight hotel room ticket seat train car passenger trip',
      means: 'financial',
    },
    { verbs: 'create make', thing: 'invite', means: 'write?' },
    { verbs: 'issue', thing: 'token', words: 'fungible nft coin supply', means: 'financial' },
    { verbs: 'create make issue initiate', head: T.message, means: 'execute' },
    { head: T.shell, means: 'execute' },
    { head: T.session, around: T.shell, means: 'execute' },
    { words: 'tweet', means: 'execute' },
    {
      head: T.post,
      into: 'social feed timeline wall community forum channel profile',
      means: 'execute',
    },
    { head: T.run, means: 'execute' },
    { verbs: 'make', words: 'call request', means: 'execute' },
    { thing: 'embed embedding hash checksum', means: 'read?' },
    { verbs: 'make', head: T.readout, means: 'read?' },
    { verbs: 'make place', thing: 'offer bid wager', means: 'financial' },
    { verbs: 'prepare make', means: 'write?' },
    { head: T.artefact, words: 'summary outline plot graph visualization prompt', means: 'write?' },
    { means: 'write' },
  ],
  add: [
    SETTING_LOSS_GOING,
    { verbs: 'attach', words: 'debugger', means: 'execute' },
    { verbs: 'attach', words: 'debug ephemeral', means: 'execute' },
    { verbs: 'add', words: 'number integer operand matrix vector', means: 'read' },
    { head: T.money, words: 'fund money cash', means: 'financial' },
    { verbs: 'queue enqueue requeue', head: T.run, means: 'execute' },
    { verbs: 'queue enqueue', head: T.message | T.post, means: 'execute' },
    { verbs: 'queue', words: 'item track song entry', means: 'write?' },
    { verbs: 'queue', means: 'execute?' },
    { head: T.trading, means: 'financial' },
    { words: 'invoice', means: 'financial?' },
    {
      thing: 'baggage bag luggage meal',
      into: 'book booking reservation flight',
      means: 'financial',
    },
    { thing: 'seat license licence', into: 'subscription plan', means: 'financial' },
    { verbs: 'push', head: T.message, means: 'execute' },
    { head: T.message, into: 'channel dm conversation chat', means: 'execute' },
    { verbs: 'push', words: 'button firmware app build version', means: 'execute' },
    { verbs: 'push', into: 'screen display device phone tv television watch', means: 'execute' },
    { verbs: 'put', words: 'request', means: 'write?' },
    { verbs: 'put', into: 'sleep standby', means: 'execute' },
    { verbs: 'add', bare: true, means: 'write?' },
    { means: 'write' },
  ],
  change: [
    { verbs: 'set change move update adjust', head: T.device, means: 'execute' },
    { words: 'power', around: T.host, means: 'execute' },
    { verbs: 'set change move update adjust', thing: 'position', means: 'write?' },
    { head: T.trading, means: 'financial' },
    {
      verbs: `downgrade update change modify renew extend adjust alter edit amend reactivate activate deactivate enable disable pause
        resume restore`,
      words: 'subscription',
      means: 'financial',
    },
    { verbs: 'subscribe downgrade', words: 'plan subscription', means: 'financial' },
    { verbs: 'change', thing: 'plan', means: 'financial?' },
    {
      verbs: 'adjust change set update increase decrease',
      thing: 'balance',
      words: 'wallet customer account credit',
      means: 'financial',
    },
    {
      verbs: 'renew',
      words: 'domain membership licence license contract policy',
      means: 'financial',
    },
    { verbs: 'reorder', head: T.money, means: 'financial' },
    { verbs: 'restore reset', into: 'factory', means: 'destructive' },
    { verbs: 'fill', words: 'template placeholder', means: 'read?' },
    { verbs: 'complete', thing: 'text prompt sentence code', means: 'read?' },
    { verbs: 'rebalance', words: 'portfolio', means: 'financial' },
    { verbs: 'modify amend replace', around: DEALS, words: 'order', means: 'financial' },
    { verbs: 'modify amend update', words: 'invoice', means: 'financial?' },
    {
      verbs: `set change adjust toggle lock unlock mute unmute enable disable activate configure move rotate 设置 設置 设定 設定 调整 调节
        切换 設定 調整 설정 조절 조정 включить включает ajustar ajusta régler règle stellen установить устанавливает настроить`,
      head: T.device,
      means: 'execute',
    },
    { verbs: 'set change adjust move', around: T.device, means: 'execute?' },
    { verbs: 'cut', words: 'power electricity engine', means: 'execute' },
    { verbs: 'complete finish', head: DEALS, means: 'financial' },
    {
      verbs: 'claim',
      words: 'reward rewards payout cashback refund bounty airdrop dividend',
      means: 'financial',
    },
    { verbs: 'move sweep', words: 'balance fund funds money', means: 'financial' },
    { verbs: 'activate set recall', words: 'scene', means: 'execute?' },
    { verbs: '恢复', head: T.run | T.host | T.device, means: 'execute' },
    { verbs: 'backfill', head: T.run | T.routine, means: 'execute' },
    { verbs: 'isolate quarantine', thing: 'host machine endpoint server', means: 'execute' },
    {
      verbs: 'suspend unsuspend suspende suspender suspendre aussetzen приостановить 挂起 暂停',
      head: T.host | T.run,
      means: 'execute',
    },
    { verbs: 'promote unblock', around: T.run, means: 'execute' },
    {
      verbs: 'promote',
      words: 'production staging prod environment release stage app application version image',
      means: 'execute',
    },
    { verbs: 'update', thing: 'firmware', means: 'execute' },
    { verbs: 'arm disarm', words: 'alarm system security', means: 'execute' },
    { verbs: 'arm disarm', around: T.device, means: 'execute' },
    { verbs: 'assign', into: 'drone robot rover vehicle', means: 'execute' },
    { verbs: 'assign', words: 'agent copilot bot', into: 'issue ticket task', means: 'execute?' },
    { verbs: 'uncheck set toggle tick', words: 'checkbox radio dropdown', means: 'execute' },
    { onScreen: true, head: T.screen, means: 'execute' },
    { onScreen: true, verbs: 'fill toggle resize emulate', means: 'execute' },
    { verbs: 'fill', head: T.screen, means: 'execute' },
    {
      verbs:
        'sync synchronize import ingest migrate complete index finish optimize tune normalize refresh',
      means: 'write?',
    },
    { verbs: 'replace', into: 'text string', means: 'read?' },
    { verbs: 'label tag annotate', into: 'image picture photo text', means: 'read?' },
    { verbs: 'follow', words: 'redirect redirects', means: 'read' },
    { verbs: 'promote boost', words: 'post ad listing', means: 'financial?' },
    { verbs: 'turn', head: T.readout | T.artefact | T.code | T.foreign, means: 'read?' },
    { verbs: 'cut keep prioritize prioritise', means: 'write?' },
    { verbs: 'ensure limit cap reconcile balance boost watermark bundle secure', means: 'write?' },
    {
      verbs:
        'note comment group clock scope map position level shift refresh reformat reduce offset regroup',
      means: 'write?',
    },
    { means: 'write' },
  ],
  store: [
    {
      verbs: 'record',
      head: T.screen | T.session,
      words: 'screen video audio session macro trace',
      means: 'execute',
    },
    { verbs: 'write', head: T.query, means: 'execute' },
    { verbs: 'write', thing: 'pin gpio coil register', means: 'execute' },
    { verbs: 'write', into: 'terminal shell console stdin tty pty repl', means: 'execute' },
    { onScreen: true, verbs: 'upload', means: 'execute' },
    {
      verbs: 'file',
      words: 'tax petition lawsuit complaint motion appeal patent',
      means: 'execute?',
    },
    { verbs: 'register', words: 'domain', means: 'financial' },
    { verbs: 'cache file', means: 'write?' },
    { means: 'write' },
  ],
  'fetch-away': [
    { verbs: 'pull', words: 'data report metrics record records', means: 'read?' },
    { around: T.file, means: 'write' },
    { verbs: 'export', means: 'read?' },
    { means: 'write?' },
  ],
  grant: [
    { verbs: 'authorize authorise grant', head: DEALS, means: 'financial' },
    { verbs: 'invite', into: 'event meeting webinar party call', means: 'execute' },
    { verbs: 'share', thing: 'screen', means: 'execute' },
    { verbs: 'share', words: 'update post article status story tweet', means: 'execute' },
    { verbs: 'delegate', words: 'task work agent subagent goal job', means: 'execute' },
    { verbs: 'delegate', bare: true, means: 'execute?' },
    { means: 'write' },
  ],
  switch: [
    { onScreen: true, words: 'option value item dropdown element', means: 'execute?' },
    { verbs: 'switch', head: T.device, means: 'execute' },
    { verbs: 'leave', head: T.message, means: 'execute' },
    { verbs: 'checkout', words: 'cart basket order', means: 'financial' },
    { verbs: 'switch', words: 'plan subscription tier', means: 'financial' },
    { verbs: 'use choose', means: 'read?' },
    { means: 'write?' },
  ],
  approve: [
    { head: DEALS, means: 'financial' },
    { verbs: 'accept', words: 'dispute quote offer', means: 'financial' },
    { words: 'payroll', means: 'financial' },
    { words: 'spending spend allowance spender erc20', means: 'financial' },
    { verbs: 'approve', words: 'amount token', into: 'token spender contract', means: 'financial' },
    { verbs: 'sign', words: 'transaction', means: 'financial?' },
    { verbs: 'reject refuse deny', words: 'stale invalid unsafe malformed', means: 'read?' },
    { head: T.run | T.shell | T.screen, means: 'execute' },
    { words: 'gate deployment rollout', means: 'execute' },
    { verbs: 'confirm', words: 'that if whether', means: 'read' },
    { means: 'write' },
  ],
  manage: [
    { onScreen: true, verbs: 'interact operate control', means: 'execute' },
    { onScreen: true, head: T.screen, means: 'execute' },
    { head: T.device | T.shell, means: 'execute' },
    { verbs: 'manage administer govern', means: 'write' },
    {
      verbs: 'manage handle',
      thing: 'payment refund payout transfer',
      means: 'financial?',
    },
    { verbs: 'process', thing: 'payment refund payout withdrawal charge', means: 'financial' },
    {
      verbs:
        'procesar procesa processar processa traiter traite verarbeiten verarbeitet обработать обрабатывает 处理 處理 処理 처리',
      thing:
        'reembolso reembolsos pago pagos pagamento pagamentos paiement paiements remboursement erstattung zahlung возврат платеж платёж 退款 付款 支付 返金 支払い 환불 결제',
      means: 'financial',
    },
    { verbs: 'process', means: 'read?' },
    {
      verbs: 'control operate',
      head: T.run | T.routine | T.host | T.screen | T.session,
      means: 'execute',
    },
    { verbs: 'control operate automate', means: 'execute?' },
    { means: 'write?' },
  ],
  book: [
    SETTING_LOSS_GOING,
    {
      words: `appointment meeting event interview session viewing view demo study desk table stock inventory slot créneau rendez-vous rendez cita reunión reunião horário
        consulta termin встречу 会议室 会议 会議室 会議 회의실 회의`,
      means: 'write',
    },
    { verbs: 'schedule', head: DEALS, means: 'financial' },
    { verbs: 'schedule', head: T.message | T.post, means: 'execute' },
    { verbs: 'schedule', words: 'campaign broadcast', means: 'execute' },
    { verbs: 'schedule', thing: 'draft', means: 'execute?' },
    { verbs: 'schedule', head: T.run | T.routine, means: 'execute' },
    { verbs: 'schedule', means: 'write?' },
    { head: T.booking, means: 'financial' },
    { means: 'financial?' },
  ],
  reset: [
    { words: 'password credential mfa token', means: 'write' },
    { words: 'factory', means: 'destructive' },
    { words: 'database data factory device cluster all', means: 'destructive' },
    { head: T.device, means: 'execute' },
    { means: 'write?' },
  ],
  submit: [
    { head: DEALS, means: 'financial' },
    { words: 'claim', means: 'financial?' },
    { into: 'payment payout withdrawal checkout chargeback dispute', means: 'financial?' },
    { verbs: 'hand', words: 'agent subagent goal', means: 'execute' },
    {
      words: 'feedback rating comment report vote answer issue ticket bug suggestion',
      means: 'write',
    },
    { head: T.run, means: 'execute' },
    { words: 'batch prompt', means: 'execute' },
    { onScreen: true, means: 'execute' },
    { means: 'write?' },
  ],
} as const satisfies Record<WritingClass, readonly Shift[]>;
