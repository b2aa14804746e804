import type { PolicyFormat } from '../format.ts';
import { policyJson } from './policy-json.ts';

/** Every format that a policy can be written in, in the order in which pages offer them. */
export const FORMATS: readonly PolicyFormat[] = [policyJson];

/** The format of an id, or undefined: `--format` names one of {@link FORMATS}. */
export function findFormat(id: string): PolicyFormat | undefined {
  return FORMATS.find((format) => format.id === id);
}
