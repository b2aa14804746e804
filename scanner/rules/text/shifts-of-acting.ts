import { DEALS, SETTING_LOSS_GOING, type Shift } from './shift.ts';
import { TOPIC as T } from './word.ts';

/** What is switched on and off with an effect at once. */
const SWITCHED = T.device | T.host | T.screen | T.run | T.routine;
/** Settings that are switched on and off in a record. */
const SETTINGS = `forwarding targeting setting option feature flag notification notifications mode tracking logging mention digest
  disturb authentication factor mfa 2fa sso encryption versioning autosave autopay reminder protection security`;

/** "Sends" of other languages, which are known in the forms in which they are written. */
const SEND_ELSEWHERE = `enviar envía envia envoyer envoie senden sendet versendet schickt verschickt отправить отправляет 发送 發送 送信 전송
  보내`;

type ActingClass =
  | 'run'
  | 'start'
  | 'stop'
  | 'deploy'
  | 'send'
  | 'publish'
  | 'drive'
  | 'open'
  | 'close'
  | 'cancel';

/** Senses of the verbs that mostly act: the first that holds is taken. */
export const SHIFTS_OF_ACTING = {
  run: [
    SETTING_LOSS_GOING,
    { verbs: 'quantize', words: 'note midi timing track clip beat rhythm', means: 'write' },
    { verbs: 'backtest', means: 'read' },
    {
      verbs: 'distill',
      thing: 'progress summary insight note fact lesson knowledge',
      means: 'read?',
    },
    {
      verbs: 'inject',
      thing: 'key secret credential variable configuration config value header context prompt',
      means: 'write',
    },
    { verbs: 'engage', words: 'conversation chat dialogue discussion', means: 'read?' },
    { verbs: 'call request', head: T.booking, means: 'financial' },
    { verbs: 'call', head: T.person, means: 'execute' },
    { verbs: 'request', thing: 'cancellation', around: DEALS | T.booking, means: 'financial' },
    {
      verbs: 'request',
      thing:
        'attempt retry redelivery rerun rebuild cancellation abort stop shutdown restart reboot termination',
      means: 'execute',
    },
    { verbs: 'request', words: 'otp verification-code', means: 'execute' },
    { verbs: 'request', words: 'refund payout payment withdrawal money fund', means: 'financial' },
    {
      verbs: 'spawn',
      words: 'actor entity mob object npc enemy prop issue ticket record note',
      means: 'write',
    },
    { verbs: 'request', words: 'review approval access leave vacation absence', means: 'write' },
    { verbs: 'request', thing: 'time', into: 'employee manager', means: 'write' },
    { verbs: 'request', words: 'http https', means: 'execute?' },
    { verbs: 'request', head: T.readout | T.artefact, means: 'read?' },
    { verbs: 'request', means: 'write?' },
    { verbs: 'run execute', thing: 'show status version', means: 'read' },
    { words: 'payroll', means: 'financial' },
    { words: 'shell bash zsh powershell', means: 'execute' },
    { thing: 'conversion', words: 'fx currency forex wallet', means: 'financial' },
    { words: 'readonly read', means: 'read' },
    { thing: 'natural', words: 'database sql warehouse', means: 'execute' },
    { thing: 'natural', words: 'query question search', means: 'read?' },
    {
      words: 'promql metricsql logql traceql nrql kql jql lucene jmespath jsonpath xpath',
      means: 'read',
    },
    { head: T.query, words: 'instant range metric telemetry timeseries exemplar', means: 'read' },
    { head: T.code | T.shell, means: 'execute' },
    { words: 'database sql query statement', head: T.money, means: 'execute' },
    {
      verbs: `run execute retry rerun resubmit trigger ausführen führt führe löst auslösen 执行 執行 実行 실행 ejecuta ejecutar executa executar exécute
        exécuter выполнить выполняет`,
      head: DEALS,
      means: 'financial',
    },
    { verbs: 'trigger', thing: 'check recheck scan audit', means: 'execute' },
    { thing: 'view', words: 'function method', means: 'read' },
    { thing: 'scan', into: 'code content text snippet', means: 'read' },
    { words: 'regex regular', means: 'read' },
    { onScreen: true, words: 'check audit', means: 'execute' },
    { into: 'cluster scheduler supercomputer', means: 'execute' },
    {
      thing: `qa gate analyzer analyser validator checker calculator classifier detector estimator ocr detection recognition classification transcription extraction diagnosis select search lookup analysis audit check report validation comparison calculation diagnostics linter lint estimation
        segmentation funnel retention cohort insight metrics analytics evaluation benchmark simulation prediction inference aggregation inspection find get count list 日志 分析 检查 搜索 验证 诊断 统计 评估 检索 对比 odata promql logql traceql nrql esql kql jql wiql aql soql lucene jmespath jsonpath xpath dax sparql summary summarize summarise readonly read`,
      means: 'read',
    },
    { means: 'execute' },
  ],
  start: [
    SETTING_LOSS_GOING,
    { verbs: 'resume start', words: 'subscription', means: 'financial' },
    { verbs: 'resume', thing: 'notification alert reminder', means: 'write' },
    { thing: 'conversation discussion thread chat draft', means: 'write?' },
    { thing: 'entry', words: 'time', means: 'write' },
    { verbs: 'schaltet', head: SWITCHED, means: 'execute' },
    { verbs: 'schaltet', means: 'write?' },
    { verbs: 'initiate begin commence', head: DEALS, means: 'financial' },
    { verbs: 'turn switch', head: SWITCHED, means: 'execute' },
    { verbs: 'turn switch', words: SETTINGS, means: 'write' },
    { means: 'execute' },
  ],
  stop: [
    { verbs: 'pause stop', words: 'subscription bill', means: 'financial' },
    { verbs: 'pause', into: 'duration second millisecond minute delay', means: 'read' },
    { verbs: 'turn switch', head: SWITCHED, means: 'execute' },
    { verbs: 'turn switch', words: SETTINGS, means: 'write' },
    { means: 'execute' },
  ],
  deploy: [
    {
      verbs: 'apply',
      words: `manifest terraform opentofu yaml plan migration kubernetes helm stack infrastructure configuration config playbook
        resource cluster deployment chart release`,
      means: 'execute',
    },
    { verbs: 'apply', into: 'state infrastructure cluster production', means: 'execute' },
    {
      verbs: 'apply',
      words: 'coupon payment credit',
      into: 'subscription invoice order bill',
      means: 'financial',
    },
    { verbs: 'apply', words: 'pending staged', thing: 'change', means: 'execute' },
    { verbs: 'apply', into: 'json yaml xml csv text string', means: 'read?' },
    {
      verbs: 'aplicar aplica appliquer applique',
      words:
        'infraestrutura infraestructura infrastructure terraform manifesto manifiesto manifeste cluster clúster',
      means: 'execute',
    },
    { verbs: 'apply aplicar aplica appliquer applique', means: 'write?' },
    { verbs: 'install', thing: 'policy', means: 'write' },
    { verbs: 'upgrade', words: 'subscription plan', means: 'financial' },
    { verbs: 'scale escala escalar', around: T.run | T.host, means: 'execute' },
    {
      verbs: 'scale escala escalar',
      words:
        'object entity sprite shape layer mesh drawing geometry selection entidad objeto figura',
      means: 'write',
    },
    { verbs: 'scale', head: T.artefact | T.sheet | T.readout, means: 'read?' },
    {
      verbs: 'scale',
      words: 'recipe serving servings image picture value vector ingredient',
      means: 'read?',
    },
    { verbs: 'release', words: 'payment payout fund escrow money', means: 'financial' },
    { verbs: 'release', words: 'hold lock reservation seat claim', means: 'write' },
    { verbs: 'release', words: 'number ip address', means: 'destructive?' },
    { verbs: 'provision', head: T.secret | T.person | T.access, means: 'write' },
    { verbs: 'release ship provision', means: 'execute?' },
    {
      verbs: 'roll rollback revert',
      around: T.store,
      words: 'volume database disk data',
      means: 'destructive?',
    },
    { means: 'execute' },
  ],
  send: [
    { verbs: 'reply respond', words: 'comment review', means: 'write' },
    { verbs: 'send', head: T.api, words: 'get head', means: 'read' },
    { verbs: 'send', thing: 'question', means: 'read?' },
    { verbs: 'send', thing: 'prompt', into: 'model llm', means: 'read?' },
    { verbs: 'send', thing: 'query', words: 'natural language knowledge search', means: 'read?' },
    { verbs: 'send', thing: 'sql', means: 'execute' },
    { verbs: 'send', thing: 'statement', into: 'database db engine warehouse', means: 'execute' },
    { verbs: 'send', thing: 'query', means: 'execute?' },
    {
      verbs: `send forward broadcast relay email mail ${SEND_ELSEWHERE}`,
      head: DEALS,
      means: 'financial',
    },
    { verbs: 'broadcast relay', words: 'transaction', means: 'financial' },
    { verbs: 'alert notify', bare: true, means: 'execute?' },
    { verbs: 'page', around: T.person, means: 'execute' },
    { verbs: 'page', words: 'oncall call engineer responder team somebody', means: 'execute' },
    { verbs: 'relay', words: 'event message notification', means: 'execute' },
    { verbs: 'page relay', means: 'read?' },
    {
      words: 'event telemetry metric metrics span',
      into: 'collector tracker analytics backend',
      means: 'write',
    },
    {
      verbs: 'send',
      words: 'money bitcoin token asset sats eth satoshi sol nft',
      means: 'financial',
    },
    { verbs: 'respond', words: 'event invitation invite', means: 'write' },
    { verbs: 'send', thing: 'event heartbeat', means: 'execute?' },
    { verbs: 'send', into: 'approval review', means: 'write?' },
    { verbs: 'chat converse', means: 'read?' },
    { verbs: 'say', words: 'hello hi hey welcome', means: 'read' },
    {
      verbs: 'escalate alert contact message mail respond handoff handover deriva derivar',
      means: 'execute?',
    },
    { means: 'execute' },
  ],
  publish: [
    { head: T.money, means: 'financial' },
    { verbs: 'post', words: 'comment note review entry record', means: 'write' },
    {
      verbs: 'distribute',
      words: 'release article newsletter report message post',
      means: 'execute',
    },
    { verbs: 'distribute', means: 'write?' },
    { means: 'execute' },
  ],
  drive: [
    { verbs: 'go goto', words: 'definition declaration implementation reference', means: 'read' },
    { verbs: 'touch', head: T.file, means: 'write' },
    { verbs: 'act', means: 'execute?' },
    { verbs: 'land', words: 'change branch patch commit diff', means: 'write' },
    {
      verbs: 'skip',
      words: 'schedule reminder delivery payment occurrence shipment week month',
      means: 'write',
    },
    {
      verbs: 'walk',
      words: 'history tree graph hierarchy directory folder list path',
      means: 'read',
    },
    { verbs: 'play', words: 'move turn card game', means: 'write?' },
    { means: 'execute' },
  ],
  open: [
    { head: T.trading, means: 'financial' },
    { thing: 'tail', means: 'read' },
    { into: 'edit', means: 'write' },
    { into: 'browser tab window app application player', means: 'execute' },
    { words: 'issue ticket pr account case request access', means: 'write' },
    { thing: 'port', around: T.access, means: 'write' },
    { around: T.web, means: 'execute' },
    { head: T.screen | T.device, means: 'execute' },
    { head: T.file | T.private | T.sheet | T.store, means: 'read?' },
    { thing: 'terminal shell ssh console tunnel', means: 'execute' },
    { words: 'node book', means: 'read?' },
    { bare: true, onScreen: true, means: 'execute' },
    { means: 'execute?' },
  ],
  close: [
    { head: T.trading, means: 'financial' },
    { head: T.device, means: 'execute' },
    { words: 'browser app application window', means: 'execute' },
    { thing: 'session', words: 'ssh', means: 'execute' },
    { thing: 'session', means: 'write?' },
    { thing: 'connection tunnel socket terminal shell', means: 'execute' },
    { verbs: '关闭 關閉 結束 结束 閉じる 終了', head: T.run | T.host, means: 'execute' },
    { onScreen: true, head: T.screen, means: 'execute' },
    { onScreen: true, bare: true, means: 'execute' },
    { verbs: 'finalize finalise', head: T.money, means: 'financial' },
    { verbs: 'end', words: 'call meeting stream broadcast', means: 'execute' },
    { words: 'account', means: 'destructive?' },
    { verbs: 'end', head: T.run | T.routine | T.host, means: 'execute' },
    { means: 'write?' },
  ],
  cancel: [
    { words: 'renewal autorenewal membership assinatura abonnement abo', means: 'financial' },
    {
      words: 'programar planifier schedule',
      verbs: 'cancela cancelar anula annule annuler',
      means: 'write',
    },
    { thing: 'appointment 预约 予約 예약', means: 'write' },
    { thing: '权限 權限 授权 access permission', means: 'destructive' },
    { thing: 'deletion erasure removal 删除 刪除 削除 삭제 eliminación exclusão', means: 'write' },
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
    { verbs: 'resign', means: 'destructive?' },
    { verbs: 'void', thing: 'authorization authorisation charge sale', means: 'financial' },
    { verbs: 'void', means: 'destructive?' },
    { means: 'execute?' },
  ],
} as const satisfies Record<ActingClass, readonly Shift[]>;
