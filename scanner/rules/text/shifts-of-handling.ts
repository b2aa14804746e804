import { CUT_OFF, DEALS, SETTING_LOSS_GOING, type Shift } from './shift.ts';
import { TOPIC as T } from './word.ts';

/** "Schedules", and in other languages as it is written. */
const SCHEDULE = 'schedule programa programar agenda agendar planifie planifier';

/** What is entered in books of a works or a store once it is there or done. */
const BOOKED_AS_DONE = 'scrap point points expense receipt quantity hour hours stock part';

type HandlingClass = 'approve' | 'manage' | 'book' | 'reset' | 'submit' | 'grant' | 'switch';

/** Senses of the verbs that handle what is there: decide on it, run it, reserve it, hand it in, share it, choose it. The first that holds is taken. */
export const SHIFTS_OF_HANDLING = {
  approve: [
    { verbs: 'reject refuse decline deny', head: DEALS, means: 'write' },
    { head: DEALS, means: 'financial' },
    { verbs: 'accept', words: 'dispute quote offer bid', means: 'financial' },
    { thing: 'timesheet timecard leave', means: 'write' },
    { words: 'payroll', means: 'financial' },
    { words: 'spending spend allowance spender erc20 fee', means: 'financial' },
    { verbs: 'approve', words: 'amount token', into: 'token spender contract', means: 'financial' },
    { verbs: 'sign', words: 'transaction', means: 'financial?' },
    { verbs: 'reject refuse deny', words: 'stale invalid unsafe malformed', means: 'read?' },
    { thing: 'application form page', means: 'write' },
    { head: T.run | T.shell | T.screen, means: 'execute' },
    { words: 'gate deployment rollout', means: 'execute' },
    { verbs: 'confirm', words: 'that if whether', means: 'read' },
    { verbs: 'confirm', thing: 'booking reservation', means: 'financial?' },
    { means: 'write' },
  ],
  manage: [
    { onScreen: true, verbs: 'interact operate control', means: 'execute' },
    { onScreen: true, head: T.screen, means: 'execute' },
    { head: T.device | T.shell, means: 'execute' },
    {
      verbs: 'manage gestiona gestionar',
      thing: 'trade posición posiciones posição posições',
      means: 'financial',
    },
    { verbs: 'manage administer govern', means: 'write' },
    {
      verbs: 'manage handle',
      thing: 'payment refund payout transfer',
      means: 'financial?',
    },
    {
      verbs: 'process',
      thing: 'payment refund payout withdrawal charge transfer payroll',
      means: 'financial',
    },
    {
      verbs:
        'procesar procesa processar processa traiter traite verarbeiten verarbeitet обработать обрабатывает 处理 處理 処理 처리',
      thing:
        'refund invoice reembolso reembolsos pago pagos pagamento pagamentos paiement paiements remboursement erstattung zahlung возврат платеж платёж 退款 付款 支付 返金 支払い 환불 결제',
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
      words: `appointment meeting event interview session class lesson course tutorial webinar workshop court viewing view demo study desk table stock inventory slot créneau rendez-vous rendez cita reunión reunião horário
        consulta termin встречу 会议室 会议 会議室 会議 회의실 회의`,
      means: 'write',
    },
    { verbs: SCHEDULE, head: DEALS, means: 'financial' },
    { verbs: SCHEDULE, head: T.message | T.post, means: 'execute' },
    { verbs: SCHEDULE, words: 'campaign broadcast', means: 'execute' },
    {
      verbs: SCHEDULE,
      words: 'social',
      into: 'account platform channel profile network medium feed',
      means: 'execute',
    },
    { verbs: SCHEDULE, thing: 'draft', means: 'execute?' },
    { verbs: SCHEDULE, head: T.run | T.routine, means: 'execute' },
    { verbs: SCHEDULE, means: 'write?' },
    { head: T.booking, means: 'financial' },
    { verbs: 'reserve', around: DEALS, means: 'financial?' },
    { verbs: 'reserve', means: 'write?' },
    { verbs: 'book', words: BOOKED_AS_DONE, means: 'write' },
    { means: 'financial?' },
  ],
  reset: [
    { words: 'password credential mfa token', means: 'write' },
    { words: 'factory', means: 'destructive' },
    { verbs: '恢复出厂设置 恢复出厂 恢復出廠設定 出厂重置', means: 'destructive' },
    {
      words: 'port board cpu gpu chip mcu microcontroller usb adapter modem radio bus target',
      means: 'execute',
    },
    { words: 'database data factory device cluster world db schema all', means: 'destructive' },
    { head: T.device, means: 'execute' },
    { means: 'write?' },
  ],
  submit: [
    {
      verbs: 'contest appeal',
      thing: 'dispute chargeback complaint claim fine penalty decision ruling strike takedown',
      means: 'execute',
    },
    { thing: 'payroll paycheck payslip', means: 'financial' },
    { head: DEALS, means: 'financial' },
    { words: 'claim', means: 'financial?' },
    { into: 'payment payout withdrawal checkout chargeback dispute', means: 'financial?' },
    { verbs: 'hand', words: 'agent subagent goal', means: 'execute' },
    {
      thing: 'task 任务 任務 タスク 작업 tarea tarefa tâche',
      words: 'agent subagent worker scheduler queue cluster 代理 智能体',
      means: 'execute',
    },
    {
      words: 'feedback rating comment report vote answer issue ticket bug suggestion',
      means: 'write',
    },
    { thing: 'simulation', means: 'execute' },
    { head: T.run, means: 'execute' },
    { words: 'batch prompt', means: 'execute' },
    { thing: 'query', words: 'sql', means: 'execute?' },
    { thing: 'query', means: 'read?' },
    { onScreen: true, means: 'execute' },
    { means: 'write?' },
  ],
  grant: [
    { verbs: 'authorize authorise grant', head: DEALS, means: 'financial' },
    { verbs: 'invite', into: 'event meeting webinar party call', means: 'execute' },
    { verbs: 'share', thing: 'screen', means: 'execute' },
    { verbs: 'share', words: 'update post article status story tweet', means: 'execute' },
    { verbs: 'delegate', thing: 'token stake vote', means: 'financial' },
    { verbs: 'delegate', words: 'task work agent subagent goal job', means: 'execute' },
    { verbs: 'delegate', bare: true, means: 'execute?' },
    { means: 'write' },
  ],
  switch: [
    { words: 'best suitable optimal relevant appropriate ideal', means: 'read' },
    { onScreen: true, words: 'option value item dropdown element', means: 'execute?' },
    { onScreen: true, verbs: '选择 选中 選択 선택', words: '选 选项 下拉 元素', means: 'execute' },
    { verbs: 'switch 切换 切換', head: T.device, means: 'execute' },
    { verbs: 'switch', head: T.screen, words: 'browser', means: 'execute' },
    { verbs: 'select choose', words: 'dropdown radio combobox', means: 'execute' },
    { verbs: 'select', thing: 'data row record column value', means: 'read' },
    { verbs: 'leave', head: T.message, means: 'execute' },
    { verbs: 'disconnect', thing: CUT_OFF, means: 'execute' },
    { verbs: 'connect disconnect reconnect', words: 'vpn network wifi hotspot', means: 'execute' },
    { verbs: 'checkout', words: 'cart basket order', means: 'financial' },
    { verbs: 'switch', words: 'plan subscription tier', means: 'financial' },
    { verbs: 'choose select', thing: 'slot seat', means: 'write' },
    { verbs: 'use choose', means: 'read?' },
    { means: 'write?' },
  ],
} as const satisfies Record<HandlingClass, readonly Shift[]>;
