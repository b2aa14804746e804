import { DEALS, type Shift } from './shift.ts';
import { TOPIC as T } from './word.ts';

/** "Loads again": a phone with money, and anything else with what it is told. */
const RELOAD_ELSEWHERE = 'recarga recargar recargue recarrega recarregar recharger';

/** What is money under another name. */
const WITHDRAWN = `token coin asset amount balance earning reward collateral liquidity stake wallet vault pool bank account exchange
  currency eth usdc usdt sol btc sats satoshi member partnership`;

type PayingClass = 'pay' | 'trade' | 'move-money';

/** Senses of the verbs that mostly pay: the first that holds is taken. */
export const SHIFTS_OF_PAYING = {
  pay: [
    { verbs: 'order spend', words: 'by', means: 'read?' },
    { verbs: 'order', words: 'one page file image document row column', means: 'write?' },
    { verbs: 'spend', words: 'time minute hour day turn action effort', means: 'write?' },
    { verbs: RELOAD_ELSEWHERE, head: DEALS, means: 'financial' },
    {
      verbs: RELOAD_ELSEWHERE,
      words:
        'saldo crédito créditos móvil celular teléfono tarjeta cuenta telefone cartão carte téléphone compte cliente customer',
      means: 'financial',
    },
    { verbs: RELOAD_ELSEWHERE, means: 'execute?' },
    { verbs: 'charge recharge', head: T.device, means: 'execute' },
    { verbs: 'charge recharge', words: 'battery', means: 'execute' },
    { verbs: 'bill order charge invoice credit debit tip bid', bare: true, means: 'financial?' },
    { means: 'financial' },
  ],
  trade: [
    {
      verbs: 'swap',
      head: T.sheet | T.screen | T.host | T.small | T.file | T.store | T.artefact,
      means: 'write',
    },
    { verbs: 'redeem', words: 'invite invitation', means: 'write' },
    { words: 'reward rewards', means: 'financial' },
    { verbs: 'swap', words: 'alias', means: 'write' },
    { verbs: 'swap', around: DEALS, means: 'financial' },
    {
      verbs: 'swap',
      words:
        'token coin currency asset crypto eth weth btc wbtc sol usdc usdt dai bnb avax sui pool dex exchange',
      means: 'financial',
    },
    { verbs: 'swap', bare: true, means: 'financial?' },
    { verbs: 'swap', means: 'write?' },
    { verbs: 'mint', words: 'api access jwt session bearer publish sign endpoint', means: 'write' },
    { verbs: 'exercise', words: 'option contract warrant', means: 'financial' },
    { verbs: 'exercise', means: 'read?' },
    { verbs: 'burn', words: 'token nft coin supply', means: 'financial' },
    { verbs: 'burn', means: 'write?' },
    { verbs: 'borrow lend', head: DEALS, means: 'financial' },
    { verbs: 'borrow lend', words: 'collateral asset market pool token', means: 'financial' },
    { verbs: 'borrow lend', means: 'write?' },
    { verbs: 'redeem bridge mint stake auction barter', means: 'financial?' },
    { means: 'financial' },
  ],
  'move-money': [
    { verbs: 'deposit', thing: 'value file document data sample', means: 'write?' },
    { words: 'call', means: 'execute?' },
    { verbs: 'wire', head: DEALS, means: 'financial' },
    { verbs: 'wire', words: 'fund cash money', means: 'financial' },
    { verbs: 'transfer', thing: 'payment payout money fund balance cash', means: 'financial' },
    {
      verbs: 'transfer',
      thing: `unit item stock inventory good goods material product shipment package sample student employee patient member lead contact
        deal record lot pallet troop player prisoner guest task card`,
      means: 'write?',
    },
    {
      verbs: 'withdraw',
      thing: `application consent nomination proposal request listing list offer requirement intent statement invitation complaint
        submission manuscript objection claim appeal`,
      means: 'write?',
    },
    {
      verbs: 'withdraw',
      words:
        'report ticket issue vote comment post review question answer candidacy registration enrolment enrollment',
      means: 'write?',
    },

    { verbs: 'transfer', thing: 'playback session control stream music audio', means: 'execute' },
    { verbs: 'transfer', thing: 'item stack slot inventory block', means: 'write?' },
    { verbs: 'transfer', head: T.file, into: 'conversation chat context', means: 'read' },
    { verbs: 'transfer wire', head: T.file | T.host | T.sheet | T.private, means: 'write?' },
    {
      words: 'issue ownership repository domain ticket project conversation call data chat owner',
      means: 'write?',
    },
    { verbs: 'wire', means: 'write?' },
    { verbs: 'transfer', head: DEALS, means: 'financial' },
    { verbs: 'transfer', thing: 'token coin asset amount point', means: 'financial' },
    { verbs: 'transfer', into: 'human operator department', means: 'execute?' },
    { verbs: 'withdraw', bare: true, means: 'financial' },
    { verbs: 'withdraw', around: DEALS, means: 'financial' },
    { verbs: 'withdraw', words: WITHDRAWN, means: 'financial' },
    { verbs: 'withdraw', means: 'write?' },
    { means: 'financial' },
  ],
} as const satisfies Record<PayingClass, readonly Shift[]>;
