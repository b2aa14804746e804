import {
  type Deduction,
  GRADE_AREAS,
  GRADE_LETTERS,
  type Grade,
  type GradeArea,
  type GradeLetter,
} from './contract/index.ts';
import type { DeductionMetadata, DeductionRule } from './grade-server/deduction-rule.ts';
import { HONESTY } from './grade-server/honesty.ts';
import { IDENTITY } from './grade-server/identity.ts';
import { POSTURE } from './grade-server/posture.ts';
import { POWER } from './grade-server/power.ts';
import { STEERING } from './grade-server/steering.ts';
import type { ServerFacts } from './server-facts.ts';

const RULES: readonly DeductionRule[] = [
  ...POWER,
  ...HONESTY,
  ...IDENTITY,
  ...POSTURE,
  ...STEERING,
];

/** Everything that can be deducted, in the order of the areas. */
export const DEDUCTIONS: readonly DeductionMetadata[] = RULES;

/**
 * What an area can cost in all. Power is limited to less than what lies between 100 and a C, so that a
 * server is not graded down for being powerful and honest about it; hidden text alone can cost everything.
 */
export const AREA_LIMITS: Readonly<Record<GradeArea, number>> = {
  power: 12,
  honesty: 40,
  identity: 40,
  steering: 100,
};

/** The fewest points for each letter, of 100. */
export const LETTER_POINTS: Readonly<Record<GradeLetter, number>> = {
  A: 90,
  B: 80,
  C: 60,
  D: 40,
  F: 0,
};

/** Grades a server by what is known of it; null where no scan has seen it. */
export function gradeServer(server: ServerFacts | null): Grade {
  if (server === null) return { outcome: 'not-graded', because: 'not-scanned' };
  if (server.verdict.tools.length === 0) return { outcome: 'not-graded', because: 'no-tools' };
  const deductions = GRADE_AREAS.flatMap((area) => deductIn(area, server));
  const lost = deductions.reduce((sum, { points }) => sum + points, 0);
  const points = Math.max(0, 100 - lost);
  const ceilings = deductions.flatMap(({ ceiling }) => ceiling ?? []);
  return {
    outcome: 'graded',
    letter: ceilings.reduce(worseLetter, letterOf(points)),
    points,
    deductions,
  };
}

/** Charges an area's deductions one after the other until its limit is reached. */
function deductIn(area: GradeArea, server: ServerFacts): Deduction[] {
  let left = AREA_LIMITS[area];
  return RULES.filter((rule) => rule.area === area).flatMap((rule) => {
    const evidence = [...rule.find(server)];
    if (evidence.length === 0) return [];
    const due = rule.first + rule.further * (evidence.length - 1);
    const points = Math.min(due, rule.most, left);
    left -= points;
    return { id: rule.id, area, points, ceiling: rule.ceiling, evidence };
  });
}

function letterOf(points: number): GradeLetter {
  return GRADE_LETTERS.find((letter) => points >= LETTER_POINTS[letter]) ?? 'F';
}

function worseLetter(a: GradeLetter, b: GradeLetter): GradeLetter {
  return GRADE_LETTERS.indexOf(a) >= GRADE_LETTERS.indexOf(b) ? a : b;
}
