import { z } from 'zod';
import { IdSchema } from './id.ts';

/** From the best to the worst. */
export const GRADE_LETTERS = ['A', 'B', 'C', 'D', 'F'] as const;

export const GradeLetterSchema = z.enum(GRADE_LETTERS);

export type GradeLetter = z.infer<typeof GradeLetterSchema>;

/** What a grade looks at. */
export const GRADE_AREAS = ['power', 'honesty', 'identity', 'steering'] as const;

export const GradeAreaSchema = z.enum(GRADE_AREAS);

export type GradeArea = z.infer<typeof GradeAreaSchema>;

/** What was found, and in which tool; `null` where it is about the server as a whole. */
export const GradeEvidenceSchema = z.object({ tool: z.string().nullable(), says: z.string() });

export type GradeEvidence = z.infer<typeof GradeEvidenceSchema>;

/** Points that a server lost, or a letter that it cannot be better than, with what was found. */
export const DeductionSchema = z.object({
  id: IdSchema,
  area: GradeAreaSchema,
  /** As charged: what the area's limit left of it. Zero where only the ceiling counts. */
  points: z.int().min(0),
  /** The best letter that is left. */
  ceiling: GradeLetterSchema.nullable(),
  evidence: z.array(GradeEvidenceSchema).min(1),
});

export type Deduction = z.infer<typeof DeductionSchema>;

/** How far a server can be taken at its word. */
export const GradeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('graded'),
    letter: GradeLetterSchema,
    /** Of 100. The letter may be worse than the points alone: see the ceilings. */
    points: z.int().min(0).max(100),
    deductions: z.array(DeductionSchema),
  }),
  z.object({ outcome: z.literal('not-graded'), because: z.enum(['not-scanned', 'no-tools']) }),
]);

export type Grade = z.infer<typeof GradeSchema>;
