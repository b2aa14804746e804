import type { Attack, AttackAim } from '../../scanner/contract/index.ts';
import type { Exposure } from './attack-pages.ts';
import { count } from './words.ts';

const AIMS: Record<AttackAim, { readonly title: string; readonly text: string }> = {
  steer: {
    title: 'Words that steer the model',
    text: 'Text reaches the model and is taken for an order.',
  },
  deceive: {
    title: 'Servers that are not what they seem',
    text: 'What a person approved is not what runs, answers or asks.',
  },
  overreach: {
    title: 'Tools that do more than was meant',
    text: 'An ordinary call reaches further than whoever allowed it thought.',
  },
  disclose: {
    title: 'Data that leaves',
    text: 'What should stay is read, collected and carried out.',
  },
  damage: {
    title: 'Damage',
    text: 'Something is lost, spent or broken.',
  },
};

/** The heading of the attacks of one aim, and what they have in common. */
export function wordsOfAim(aim: AttackAim): { readonly title: string; readonly text: string } {
  return AIMS[aim];
}

/**
 * What an attack finds in the catalogue, in a sentence.
 *
 * @example describeExposure(attack, exposure) // => '7 tools on 3 servers are usable for it.'
 */
export function describeExposure(
  { tools: conditions }: Pick<Attack, 'tools'>,
  exposure: Exposure | undefined,
): string {
  if (exposure === undefined)
    return conditions.length === 0
      ? 'No server in the catalogue shows a sign of it. That is no proof of absence.'
      : 'No tool in the catalogue is usable for it, as far as definitions tell.';
  const { servers } = exposure;
  const tools = exposure.tools.length;
  if (tools === 0)
    return `${count(servers, 'server')} ${servers === 1 ? 'shows' : 'show'} what it needs.`;
  return `${count(tools, 'tool')} on ${count(servers, 'server')} ${tools === 1 ? 'is' : 'are'} usable for it.`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A month as people write it.
 *
 * @example formatMonth('2025-09') // => 'September 2025'
 */
export function formatMonth(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}
