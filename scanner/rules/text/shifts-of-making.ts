import { ASKING_FOR_MONEY, KEPT_AT, MEDIA, SAID_OF_MEDIA, type Shift } from './shift.ts';
import { TOPIC as T } from './word.ts';

/** "Generates" of other languages, which are known in the forms in which they are written. */
const GENERATE_ELSEWHERE = `generar genera gerar gera générer génère generieren generiert erzeugen erzeugt сгенерировать генерирует
  сформировать формирует 生成`;

/** Senses of the verbs that make or shape something out of what they are given, or take it home: the first that holds is taken. */
export const SHIFTS_OF_MAKING = {
  generate: [
    { words: 'unsigned', means: 'read?' },
    {
      verbs: 'build construct assemble compose',
      thing: 'transaction payload calldata instruction',
      means: 'read?',
    },
    { thing: 'locator selector xpath', means: 'read?' },
    { thing: 'table', into: 'content', means: 'read?' },
    { to: KEPT_AT, means: 'write' },
    { head: T.money, verbs: `generate produce ${GENERATE_ELSEWHERE}`, means: 'financial' },
    { ...ASKING_FOR_MONEY, means: 'financial' },
    { words: 'password passphrase random', means: 'read?' },
    { verbs: 'generate', thing: 'code', words: 'verification sms', means: 'execute' },
    { verbs: 'rebuild', head: T.host, means: 'execute' },
    { head: T.secret, means: 'write' },
    { verbs: 'build rebuild', words: 'dockerfile container docker service', means: 'execute' },
    { verbs: 'build rebuild', bare: true, means: 'execute?' },
    { thing: 'link url code', words: 'share sharing shareable invite invitation', means: 'write' },
    { words: 'url urls uri deeplink link deeplinks hyperlink', means: 'read?' },
    {
      verbs: 'build compile',
      words:
        'project app application solution target package binary firmware apk workspace contract contracts sketch crate module program library kernel shader extension plugin codebase',
      means: 'execute',
    },
    { words: 'diagram', means: 'write?' },
    { head: T.readout | T.code | T.shell | T.query | T.number, means: 'read?' },
    { thing: SAID_OF_MEDIA, means: 'read?' },
    { verbs: `generate ${GENERATE_ELSEWHERE}`, thing: MEDIA, means: 'write?' },
    { head: T.artefact, means: 'read?' },
    { words: 'context', means: 'read?' },
    { verbs: 'optimize optimise', head: T.store, means: 'write?' },
    { verbs: 'optimize optimise imagine formulate render devise', means: 'read?' },
    { bare: true, means: 'read?' },
    {
      verbs: `generate ${GENERATE_ELSEWHERE}`,
      head: T.store | T.sheet | T.file,
      means: 'write?',
    },
    {
      verbs: 'generate',
      thing: 'challenge openapi api voucher coupon playlist campaign',
      means: 'write?',
    },
    { verbs: `generate ${GENERATE_ELSEWHERE}`, means: 'read?' },
    { means: 'write?' },
  ],
  shape: [
    { verbs: 'format', words: 'disk drive partition card sd stick volume', means: 'destructive' },
    { verbs: 'wrap unwrap', words: 'eth weth token sol coin bitcoin asset', means: 'financial' },
    { verbs: 'freeze unfreeze', words: 'card account wallet user asset fund', means: 'write' },
    { verbs: 'freeze unfreeze', head: T.run | T.host | T.device, means: 'execute' },
    { bare: true, means: 'read?' },
    { thing: 'frame calendar text audio sequence pair', means: 'read?' },
    { verbs: 'freeze unfreeze align animate', means: 'write?' },
    { head: T.sheet, means: 'write' },
    { head: T.file, means: 'write?' },
    { around: T.sheet, means: 'write?' },
    { means: 'read?' },
  ],
  'fetch-away': [
    { verbs: 'pull', thing: 'change commit update repository repo branch image', means: 'write' },
    { verbs: 'pull', words: 'data report metrics record records', means: 'read?' },
    { around: T.file, means: 'write' },
    { verbs: 'export', thing: 'scene drawing mesh timeline artboard', means: 'write?' },
    { verbs: 'export', means: 'read?' },
    { means: 'write?' },
  ],
} as const satisfies Record<'generate' | 'shape' | 'fetch-away', readonly Shift[]>;
