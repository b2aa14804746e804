import { quote } from '../collect/printable.ts';
import type { Difference } from '../policy/mergers/merge-policy.ts';
import type { Ruling } from '../policy/readers/reading.ts';
import type { LooseTool, OpenPolicy } from './policy-explain.ts';

/** Longest piece of a file that is shown of a line. */
const LONGEST_LINE = 160;

/**
 * What a policy does to a call, the line that decides, and the conditions that are open.
 *
 * @example describeRuling(policy, ruling) // => 'deny: settings.json:3\n…'
 */
export function describeRuling({ file, lines }: OpenPolicy, ruling: Ruling): string {
  const { line, because, provided, isListed } = ruling;
  const shown = (number: number) =>
    `  ${number} | ${quote(lines[number - 1]?.trim() ?? '', LONGEST_LINE)}`;
  const place = line === null ? 'no line of the file decides' : `${file}:${line}`;
  return [
    `${decisionOf(ruling)}: ${place}`,
    because,
    ...(line === null ? [] : [shown(line)]),
    ...(isListed ? [] : ['The model does not see the tool.']),
    ...(provided.length === 0
      ? []
      : ['Only as far as this holds as well:', ...provided.map(shown)]),
    '',
  ].join('\n');
}

/** Tools that a policy lets through: “allows delete_repository, critical”. */
export function describeLooseTools({ file }: OpenPolicy, loose: readonly LooseTool[]): string {
  const lines = loose.map(({ wanted, ruling, risk }) => {
    const place = ruling.line === null ? file : `${file}:${ruling.line}`;
    return `${place}: ${VERBS[ruling.decision]} ${quote(wanted.tool)}, ${risk}; we advise ${adviceOf(wanted)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** What a merge left as it is, and what it could not mend. */
export function describeDifferences(
  file: string,
  { kept, unmet }: { readonly kept: readonly Difference[]; readonly unmet: readonly Difference[] },
): string[] {
  const place = ({ ruling }: Difference) =>
    ruling.line === null ? file : `${file}:${ruling.line}`;
  return [
    ...kept.map(
      (each) =>
        `${place(each)} is stricter about ${quote(each.wanted.tool)} and stays: ${decisionOf(each.ruling)}, where we advise ${adviceOf(each.wanted)}. --loosen replaces it.`,
    ),
    ...unmet.map(
      (each) =>
        `${place(each)} still ${VERBS[each.ruling.decision]} ${quote(each.wanted.tool)}, where we advise ${adviceOf(each.wanted)}. Change that rule by hand.`,
    ),
  ];
}

const VERBS: Readonly<Record<Ruling['decision'], string>> = {
  allow: 'allows',
  limit: 'limits',
  ask: 'asks for',
  deny: 'denies',
};

function decisionOf({ decision, limit }: Pick<Ruling, 'decision' | 'limit'>): string {
  return limit === undefined ? decision : `at most ${limit.max} calls a ${limit.window}`;
}

function adviceOf({ decision, limit, conditions }: Difference['wanted']): string {
  const conditional = conditions.length === 0 ? '' : ', with conditions on its arguments';
  const advice =
    limit === undefined ? `to ${decision}` : `at most ${limit.max} calls a ${limit.window}`;
  return `${advice}${conditional}`;
}
