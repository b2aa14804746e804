import { z } from 'zod';

/** How bad one call can be, mildest first. `unknown` stands apart: it is never shown as low. */
export const RISK_LEVELS = ['unknown', 'low', 'medium', 'high', 'critical'] as const;

export const RiskLevelSchema = z.enum(RISK_LEVELS);

export type RiskLevel = z.infer<typeof RiskLevelSchema>;
