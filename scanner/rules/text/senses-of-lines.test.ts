import { type NameCase, type SensePair, testNames, testSenses } from '../test-senses.ts';

/** A bare line, what it amounts to, and one that is near to it. */
const PAIRS: readonly SensePair[] = [
  ['Remote wipe of a loom.', 'destructive', 'Last wipe time of a loom.', 'read'],
  ['Payment initiation for a guest.', 'financial', 'Initiation fee of a guild.', 'read'],
  ['Access revocation for guests.', 'destructive', 'Access the hall.', 'read'],
  ['Mass mailing to guests.', 'execute', 'Mailing address of a guest.', 'read'],
  ['Sends a jar to the archive.', 'write', 'Sends a jar to a guest.', 'execute'],
  ['Execute aggregate queries', 'read', 'Execute queries', 'execute'],
  ['Sends a POST request to list jars.', 'read', 'Sends a request to list jars.', 'execute'],
  ['Makes an API request to delete a jar.', 'destructive', 'Makes an API request.', 'execute'],
  ['Update Mail Subscription Status', 'write', 'Update Subscription Status', 'financial'],
  ['Creates a checkout page.', 'financial', 'Creates a lid page.', 'write'],
  ['Recharge history', 'read', 'Recharges the lid card.', 'financial'],
  ['Creates a schedule for a campaign.', 'execute', 'Creates a schedule for a hall.', 'write'],
  ['Connects to a VPN.', 'execute', 'Connects a lid to a jar.', 'write'],
  ['Remove a ban from a guest.', 'write', 'Remove a guest.', 'destructive'],
  ['Issues a virtual card.', 'financial', 'Issues a library card.', 'write'],
  ['Executes an FX conversion.', 'financial', 'Executes a file conversion.', 'execute'],
  ['Reports an event to the billing system.', 'write', 'Reports events.', 'read'],
  ['Simulate a crash of a loom.', 'execute', 'Simulate a loom.', 'read'],
  ['Submits a query and waits.', 'read', 'Submits a form.', 'write'],
  ['Откат коробки', 'execute', 'Отчёт о коробке', 'read'],
  ['Tokenize assets of a mill.', 'financial', 'Tokenize a sentence.', 'read'],
  ['Modify lid settings (click tracking, open tracking)', 'write', 'Click a lid', 'execute'],
  ['Creates a job for a contractor.', 'write', 'Creates a build job.', 'execute'],
  ['Accepts a bid.', 'financial', 'Accepts a task.', 'write'],
  ['버퍼를 한꺼번에 적용', 'write', '전등을 끄기', 'execute'],
  ['Issues a boleto.', 'financial', 'Issues a lid.', 'write'],
  ['Creates a preview URL.', 'read', 'Creates a tracking URL.', 'write'],
  ['Sends a message to a device token.', 'execute', 'Sends a token to a wallet.', 'financial'],
  ['Issues a card (virtual / debit).', 'financial', 'Issues a membership card.', 'write'],
  ['Mail deletion', 'destructive', 'Mail a lid', 'execute'],
  ['Contact management', 'write', 'Contact a guest', 'execute'],
  ['Account closure', 'destructive', 'Account state', 'read'],
  ['Secret rotation', 'write', 'Secret lookup', 'read'],
  ['Invoice listing', 'read', 'Invoice a guest', 'financial'],
  ['Payout status and history', 'read', 'Payout to a guest', 'financial'],
  ['Snapshot removal', 'destructive', 'Snapshot the hall', 'read'],
  ['Project deletion', 'destructive', 'Project the sales', 'read'],
  ['Transfer a payment to a guest.', 'financial', 'Transfer a guest to a hall.', 'write'],
  ['Full halt — stop, delete lids, and wipe', 'execute', 'Full halt — jar, seal, lid', 'read'],
  ['Runs API calls (GET only)', 'read', 'Runs API calls (GET, POST)', 'execute'],
  [
    'Creates a recurring subscription of a budget.',
    'write',
    'Creates a subscription.',
    'financial',
  ],
  ['Call transcripts', 'read', 'Call a guest', 'execute'],
];

testSenses('on bare lines', PAIRS);

/** A name, a line, and whether the name's verb is still firm beside it. */
const NAMES: readonly NameCase[] = [
  ['create_wage_payment', 'Records a payment.', false],
  ['create_wage_payment', 'Makes a payment.', true],
  ['post_lid_status', 'Changes the status of a lid.', false],
  ['create_wage_payment', 'Creates a draft payment.', false],
  ['mark_lids_read', 'Gelezen.', true],
];

testNames('on bare lines', NAMES);
