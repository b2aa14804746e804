import { type AnnotationRow, HINT_NAMES } from './annotations.ts';
import type { CatalogueTool } from './catalogue.ts';
import type { BarChart } from './chart.ts';
import { factsOfTool } from './facts.ts';
import { count, formatNumber } from './words.ts';

type Agreement = AnnotationRow['agreement'];

const SERIES: readonly { readonly id: string; readonly of: Agreement; readonly name: string }[] = [
  { id: 'contradicts', of: 'contradicts', name: 'Contradicted by the definition' },
  { id: 'more-cautious', of: 'more cautious', name: 'More cautious than the definition' },
  { id: 'agrees', of: 'agrees', name: 'Agrees' },
  { id: 'not-judged', of: 'not judged', name: 'Not judged' },
  { id: 'not-declared', of: 'not declared', name: 'Not declared' },
];

/** What tools declare in each hint, and whether their definitions bear it out. */
export function hintsDeclared(tools: readonly CatalogueTool[]): BarChart {
  const judged = tools.map((tool) => factsOfTool(tool).hints);
  const misleading = tools.filter(({ verdict }) =>
    verdict.signals.some(({ id }) => id === 'annotation-conflict'),
  ).length;
  const silent = judged.filter((hints) => Object.keys(hints).length === 0).length;
  return {
    title: `${count(misleading, 'tool')} of ${formatNumber(tools.length)} ${misleading === 1 ? 'declares' : 'declare'} hints that the definition contradicts, and ${formatNumber(silent)} declare none`,
    rowName: 'Hint',
    series: SERIES,
    rows: HINT_NAMES.map((hint) => ({
      label: hint,
      values: Object.fromEntries(
        SERIES.map(({ id, of }) => [
          id,
          judged.filter((hints) => (hints[hint] ?? 'not declared') === of).length,
        ]),
      ),
    })),
  };
}
