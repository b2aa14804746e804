import type { PolicyFormat } from '../../scanner/policy/format.ts';

/** What happens to a tool that a whole policy does not list, as the end of “it is”. */
export const UNLISTED: Readonly<Record<PolicyFormat['unlisted'], string>> = {
  ask: 'asked for',
  deny: 'denied',
};
