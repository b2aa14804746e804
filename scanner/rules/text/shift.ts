import { TOPIC } from './word.ts';

/** The categories that a verb can have. */
export type Effect = 'read' | 'write' | 'execute' | 'destructive' | 'financial';

/** A sense of a verb that holds when everything that is named here matches. */
export interface Shift {
  /** Any of these topics at the head of the object. */
  readonly head?: number;
  /** Any of these topics anywhere around the verb. */
  readonly around?: number;
  /** Any of these lemmas in the object or after its preposition. */
  readonly words?: string;
  /** Any of these lemmas in the object itself. */
  readonly thing?: string;
  /** Any of these lemmas after the preposition of the object. */
  readonly into?: string;
  /** Any of these lemmas after "to", "into" or "onto". */
  readonly to?: string;
  /** Any of these lemmas after "from". */
  readonly from?: string;
  /** Any of these verbs. */
  readonly verbs?: string;
  /** Only with no object at all. */
  readonly bare?: true;
  /** Only where the server drives a screen. */
  readonly onScreen?: true;
  /** Only where the server keeps books. */
  readonly onBooks?: true;
  /** The category, with a question mark where the words bear another reading. */
  readonly means: `${Effect}${'' | '?'}`;
}

/** What creates an obligation or moves money when it is made, changed or called off. */
export const DEALS = TOPIC.money | TOPIC.trading;

/** "A code to collect a payment": what is made asks somebody to pay. */
export const ASKING_FOR_MONEY = {
  around: DEALS,
  words: 'code link page button form',
  into: 'collect accept receive',
} as const satisfies Partial<Shift>;

/** "Schedules the deletion of …": what is set going is the loss. */
export const SETTING_LOSS_GOING = {
  thing: 'deletion removal erasure destruction purge',
  means: 'destructive',
} as const satisfies Shift;

/** "Runs the garbage collection of a registry": what nobody points at is gone afterwards, and from a heap nothing is. */
export const COLLECTING_GARBAGE = {
  thing: 'garbage',
  into: 'registry repository storage store blob image database bucket',
  means: 'destructive',
} as const satisfies Shift;

/** "Enrols a lead in a sequence": from now on the mails of it go to them. */
export const ENROLLING = {
  verbs: 'enroll add',
  head: TOPIC.person,
  into: 'journey sequence cadence drip',
  means: 'execute',
} as const satisfies Shift;

/** Whoever is entered in one of these hears from it. */
export const HEARD_FROM = `${ENROLLING.into} workflow automation campaign`;

/** What is switched on and off with an effect at once. */
export const SWITCHED = TOPIC.device | TOPIC.host | TOPIC.screen | TOPIC.run | TOPIC.routine;
/** Settings that are switched on and off in a record. */
export const SETTINGS = `forwarding targeting setting option feature flag notification notifications mode tracking logging mention digest
  responder autoresponder disturb authentication factor mfa 2fa sso encryption versioning autosave autopay reminder protection security autoplay subtitle sharing`;

/** Who is asked a question in writing. */
export const ASKED = 'expert office counsel host seller vendor author owner reporter team';

/** Who may come in where something is opened. */
export const OPENED_TO =
  'everyone everybody organisation organization partner investor public group team guest';

/** A head that is one of these machines is there to run once it is made: a pod, a GPU instance, a virtual machine. */
export const RUNS_ONCE_MADE =
  'vm virtual-machine virtual microvm vps droplet pod sandbox devbox codespace gpu ec2 compute kubernetes kubernete k8s';

/** What is made anew from nothing, with all that was on it gone. */
export const HOLDING_DATA =
  'vm vps droplet server machine node disk volume database schema table collection';

/** What a session of these is begun with is a program that runs from then on. */
export const BEGUN_AS_SESSION =
  'browser webdriver chromium chrome firefox debug debugging debugger gdb lldb';

/** Who or what is cut off while it is on. */
export const CUT_OFF = 'session client peer player station subscriber caller viewer user device';

/** Languages in which things are only looked up, and what such queries go over. */
export const LANGUAGES_OF_LOOKUP =
  'promql metricsql logql traceql nrql kql esql ppl eql dql logsql jql wiql soql coql gaql mdx xquery lucene datalog';
export const OVER_METRICS = 'instant range metric telemetry timeseries exemplar dsl';

/** Where something is put to be kept: "dumps a table to disk", "collects the logs into an archive". */
export const KEPT_AT =
  'file folder directory disk archive zip bundle cache spool storage workspace drive desktop path bucket store';

/** What is made of these is kept as a file somewhere, and what is only said of them is not. */
export const MEDIA = 'video music song soundtrack voiceover clip movie film audio';
export const SAID_OF_MEDIA =
  'prompt title caption idea outline summary script storyboard description hashtag thumbnail transcript chapter';

/** "Makes" of other languages, which are known in the forms in which they are written. */
export const LIGHT_ELSEWHERE = `haz faça снять снимает passer passe realizar realiza hacer hace efectuar efectúa efectua fazer faz efetuar efetua effectuer effectue réaliser réalise
  faire fait procéder procède durchführen vornehmen tätigt tätigen провести проводит оформить осуществить осуществляет произвести
  производит совершить совершает сделать делает`;

/** What such a verb makes: a sign-in or a copy that is kept, and something that is set going. */
export const KEPT_ELSEWHERE =
  'login logout download upload backup copia cópia copie sauvegarde respaldo';
export const SET_GOING_ELSEWHERE =
  'deploy despliegue déploiement implantação restart reboot reinicio reinício redémarrage';

/** "Sets" and the like, of what obeys at once. */
export const SETS_DEVICE = `올리 올립 올린 내리 내립 내린 上げ 下げ set change adjust toggle lock unlock mute unmute enable disable activate deactivate configure move rotate 设置 設置 设定 設定 调整 调节
  切换 設定 調整 설정 조절 조정 включить включает ajustar ajusta régler règle stellen установить устанавливает настроить`;

/** What others look at: shown there, something is out. */
export const SEEN_BY =
  'screen display sign banner everybody everyone visitor community mirror dome wall projector';

/** What a picture is taken of or with. */
export const CAMERAS =
  'camera page screen tab viewport element browser window dom accessibility ui state text website site app aria a11y';

/** Whoever subscribes to these hears of something, and pays nothing for it. */
export const LISTENED_TO =
  'event webhook topic push newsletter feed mail email sms mailing marketing notification group';

/** What makes a card one that somebody pays with. */
export const PAID_WITH = 'virtual physical debit prepaid payment corporate disposable';

/** What makes it one that is only shown. */
export const SHOWN = 'library business report score identity loyalty membership yellow red';

/** Codes that whoever signs in is sent. */
export const CODES_SENT = 'sms verification confirmation login otp 2fa mfa';

/** "Sends" of other languages, which are known in the forms in which they are written. */
export const SEND_ELSEWHERE = `enviar envía envia envoyer envoie senden sendet versendet schickt verschickt отправить отправляет 发送 發送 送信 전송
  보내`;

/** Classes of verbs that mostly act. */
export type ActingClass =
  | 'run'
  | 'start'
  | 'stop'
  | 'deploy'
  | 'send'
  | 'publish'
  | 'drive'
  | 'open'
  | 'close';
