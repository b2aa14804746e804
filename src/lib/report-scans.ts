import { COMPLETIONS } from '../../scanner/contract/completion.ts';
import { GRADE_LETTERS } from '../../scanner/contract/grade.ts';
import type { Assessments } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import type { BarChart } from './chart.ts';
import { wordsOfCompletion } from './server-state.ts';
import { count, formatNumber } from './words.ts';

/** How the last scans of all listed servers ended. */
export function scansByEnding({ servers }: Catalogue): BarChart {
  const seen = servers.filter(({ observation }) => observation !== null).length;
  const rows = COMPLETIONS.map((completion) => ({
    label: wordsOfCompletion(completion),
    values: { count: servers.filter(({ state }) => state.completion === completion).length },
  }));
  return {
    title: `The tools of ${formatNumber(seen)} of ${count(servers.length, 'listed server')} are known`,
    rowName: 'How the last scan ended',
    series: [{ id: 'count', name: 'Servers' }],
    rows: rows.filter(({ values }) => values.count > 0),
  };
}

/** How many servers have which grade; those that nobody could grade have a bar of their own. */
export function serversByGrade({ servers }: Catalogue, assessments: Assessments): BarChart {
  const grades = servers.map(({ listing }) => assessments.of(listing.server).grade);
  const counted = (label: string, of: number) => ({ label, values: { count: of } });
  const letters = GRADE_LETTERS.map((letter) =>
    counted(
      letter,
      grades.filter((grade) => grade.outcome === 'graded' && grade.letter === letter).length,
    ),
  );
  const without = (because: string) =>
    grades.filter((grade) => grade.outcome === 'not-graded' && grade.because === because).length;
  const graded = letters.reduce((sum, { values }) => sum + values.count, 0);
  const commonest = [...letters].sort((a, b) => b.values.count - a.values.count)[0];
  return {
    title:
      commonest === undefined || graded === 0
        ? 'No server could be graded'
        : `${commonest.label} is the commonest grade: ${formatNumber(commonest.values.count)} of ${count(graded, 'graded server')}`,
    rowName: 'Grade',
    series: [{ id: 'count', name: 'Servers' }],
    rows: [
      ...letters,
      counted('Not scanned', without('not-scanned')),
      ...[counted('No tools', without('no-tools'))].filter(({ values }) => values.count > 0),
    ],
  };
}
