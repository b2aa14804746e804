import { describe, expect, it } from 'vitest';
import type { Category } from '../contract/index.ts';
import { judgeToy } from './judge-toy.ts';

/** A description, what the whole tool amounts to, and a near miss with what that amounts to. */
const PAIRS: readonly (readonly [string, Category, string, Category])[] = [
  [
    'Clones a shelf, runs packing script, returns marks.',
    'execute',
    'Clones a shelf, marks, and returns.',
    'write',
  ],
  [
    'Replaces all labels of a jar. This removes existing labels.',
    'write',
    'Replaces all labels of a jar. This removes existing jars elsewhere.',
    'destructive',
  ],
  [
    'Executa várias operações (POST/criar, DELETE/apagar).',
    'destructive',
    'Executa várias operações (POST/criar, GET/ler).',
    'execute',
  ],
  ['When a jar arrives, log it with its place', 'write', 'When a jar arrives', 'read'],
  ['Is the jar moving', 'read', 'Moves the jar', 'write'],
  ['Self-register a jar', 'write', 'Self-test of a jar', 'read'],
  ['Confirms a jar is full.', 'read', 'Confirms a jar.', 'write'],
  ['Approve jar fee', 'financial', 'Approve jar', 'write'],
  ['Delegate tokens', 'financial', 'Delegate jars', 'write'],
  ['Run an OData query against jars.', 'read', 'Run a SQL query against jars.', 'execute'],
  ['Applies labels without deleting jars', 'write', 'Applies labels without changing jars', 'read'],
  [
    'All jars; accepts names and places',
    'read',
    'All jars; deletes names and places',
    'destructive',
  ],
  ['Выявить трещины банки', 'read', 'Открепить крышку банки', 'write'],
  ['Выполнить секции скрипта', 'execute', 'Прочитать секции скрипта', 'read'],
  ['Emite certificado', 'write', 'Emite factura', 'financial'],
  ['항아리 반환. 별도 실행 불필요', 'read', '항아리 실행. 별도 반환 불필요', 'execute'],
  [
    'Weighs a jar (on its side, no lid), deletes the jar.',
    'destructive',
    'Weighs a jar with no lid, deletes nothing.',
    'read',
  ],
  ['Cria viagem + dispara workflow', 'execute', 'Cria viagem com workflow', 'write'],
  ['Load jars to PostgreSQL', 'write', 'Load jars from PostgreSQL', 'read'],
  ['Pull latest changes (with rebase).', 'write', 'Pull latest reports.', 'read'],
  ['Build a transfer transaction', 'read', 'Build a shelf', 'write'],
  [
    'Age and place of a jar. Fund this jar before ship_jar.',
    'read',
    'Age and place of a jar. Fund this jar.',
    'financial',
  ],
  ['Moves money: sign the slip.', 'financial', 'Moves jars: sign the slip.', 'write'],
  [
    'Creates an order. Nothing is paid.',
    'write',
    'Creates an order that is not paid.',
    'financial',
  ],
  ['Newest jar, so you can extend it.', 'read', 'Newest jar: you can extend it.', 'write'],
  ['Give a jarId refund the jar', 'financial', 'Give a jarId return the jar', 'read'],
  ['Inject secrets into a system.', 'write', 'Inject a fault into a system.', 'execute'],
  ['Open a live tail of events.', 'read', 'Open a live page of events.', 'execute'],
  ['Schaltet den Status eines Pakets um.', 'write', 'Schaltet eine Lampe um.', 'execute'],
  [
    'Adjunta una foto. Usar cuando alguien envía un paquete.',
    'write',
    'Adjunta una foto. Luego envía un paquete.',
    'execute',
  ],
  [
    'Liest ein Paket. Danach aufrufen.',
    'read',
    'Liest ein Paket. Danach löscht es.',
    'destructive',
  ],
  ['Swaps two jars on a shelf.', 'write', 'Swaps tokens on a chain.', 'financial'],
  ['Resumes notifications.', 'write', 'Resumes a container.', 'execute'],
  ['Toggles the play state.', 'execute', 'Toggles the wish state.', 'write'],
  ['Erases a jar. Nothing is erased: it is marked.', 'write', 'Erases a jar.', 'destructive'],
  ['Fetches jars. Old jars are erased.', 'read', 'Fills jars. Old jars are erased.', 'destructive'],
  [
    'Fills jars. Old jars are erased automatically.',
    'write',
    'Fills jars. Old jars are erased at once.',
    'destructive',
  ],
  ['Pops a dialog for a code.', 'read', 'Pops a jar from a shelf.', 'destructive'],
  ['Samples, deduplicates, and counts jars.', 'read', 'Deduplicates jars.', 'write'],
  ['Sets or removes a lid on a jar.', 'write', 'Fills or removes a lid on a jar.', 'destructive'],
  ['Trigger a re-check of a jar', 'execute', 'Run a check of a jar', 'read'],
  ['Drives the shelf robot.', 'execute', 'Drive of the shelf.', 'read'],
  ['Fetches a jar. Raises if it is gone.', 'read', 'Fetches a jar. Stores a flag.', 'write'],
  ['Send a form for approval', 'write', 'Send a form for a friend', 'execute'],
  ['Licht auslösen (an) oder beenden.', 'execute', 'Licht lesen (an) oder zeigen.', 'read'],
  ['Take a jar back.', 'write', 'Take a look at a jar.', 'read'],
  ['Deposit a value.', 'write', 'Deposit money.', 'financial'],
  ['Answer an open question.', 'write', 'Answer a question.', 'read'],
  ['Set the budget of an ad.', 'financial', 'Set the budget of a month.', 'write'],
  ['Write off an unpaid invoice.', 'financial', 'Write an unpaid note.', 'write'],
  ['Unregister a session.', 'write', 'Unregister a jar.', 'destructive'],
  ['Select an option of a dropdown.', 'execute', 'Select an option of a jar.', 'write'],
  ['Python interpreter', 'execute', 'Python interpretation of a jar', 'read'],
  ['Historial de pagos', 'read', 'Paga un historial', 'financial'],
  ['Apague um frasco com tampa', 'destructive', 'Teste de um frasco com tampa', 'read'],
  ['Generate locators for a screen.', 'read', 'Generate vouchers for a hall.', 'write'],
  ['Setup guide for members', 'read', 'Setup a hook for members', 'write'],
  ['Make a web search', 'read', 'Make a web page', 'write'],
];

describe('the category of a tool', () => {
  it.each(PAIRS)('of “%s” is %s, and of “%s” %s', (description, category, other, otherCategory) => {
    expect(judgeToy({ name: 'x1', description }).category).toBe(category);
    expect(judgeToy({ name: 'x1', description: other }).category).toBe(otherCategory);
  });
});

describe('a name beside a description', () => {
  it.each([
    ['withdraw_jar', 'Clicks a visible Withdraw button.', 'execute'],
    ['withdraw_jar', 'Withdraws money.', 'financial'],
    ['swap_quote_buy', 'Quote: how much a jar costs', 'read'],
    ['swap_order_buy', 'Order: how much a jar costs', 'financial'],
    ['wake', 'Loads what is known of a jar.', 'read'],
    ['wake', 'Wakes and loads a jar.', 'execute'],
    ['script_runner', 'Python code', 'execute'],
    ['script_reader', 'Python code', 'read'],
    ['login', 'API login', 'write'],
    ['login_log', 'API logbook', 'read'],
    ['stop_all_looms', 'Emergency stop of all looms', 'execute'],
    ['pull_jars', 'Atomic shelf refresh', 'write'],
    ['long_press', 'Long press on a mark', 'execute'],
    ['loom_stop', 'Emergency stop of all looms', 'execute'],
    ['parcel_order', 'Findings on orders', 'read'],
    ['refund_parcel', 'CONFIRMATION-GATED.', 'financial'],
    ['top_donation', undefined, 'read'],
    ['top_up_donation', undefined, 'financial'],
    ['handoff_to_human', undefined, 'execute'],
    ['svg_to_png', undefined, 'read'],
    ['clone_shelf', 'Looks at a shelf.', 'write'],
    ['clear_jar_list', 'Очуманити список банок.', 'destructive'],
    ['clear_jar_list', 'Очищено: список банок.', 'read'],
  ])('%s, “%s”, is %s', (name, description, category) => {
    const tool = description === undefined ? { name } : { name, description };
    expect(judgeToy(tool).category).toBe(category);
  });
});

describe('a selector of operations', () => {
  const offering = (name: string) => ({
    type: 'object',
    properties: { [name]: { type: 'string', enum: ['ORDER', 'CALL', 'LEARN_MORE'] } },
  });
  it('says what the tool does, and not what a button of what it makes will do', () => {
    const tool = { name: 'make_leaflet', description: 'Creates a leaflet.' };
    expect(judgeToy({ ...tool, inputSchema: offering('action') }).category).toBe('financial');
    expect(judgeToy({ ...tool, inputSchema: offering('button_action') }).category).toBe('write');
  });
});
