import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';

const CATEGORIES: Record<Category, string> = {
  read: 'Retrieves, searches or works something out. Nothing changes.',
  write: 'Creates or changes something that can be changed back.',
  execute: 'Sets something in motion that reaches beyond the stored record.',
  destructive: 'Takes away what no other call of the server brings back.',
  financial: 'Moves money or creates a duty to pay.',
  unknown: 'The definition says too little to tell.',
};

const LEVELS: Record<RiskLevel, string> = {
  critical:
    'One call can run arbitrary code, lose real data or infrastructure for good, or move money.',
  high: 'One call can reach people, access rights, secrets or running systems, or delete something that is easily made again.',
  medium: 'One call changes something that can be changed back, or reads something private.',
  low: 'One call reads public or ordinary data, and nothing changes.',
  unknown: 'The definition says too little to tell how bad one call can be. That is not low.',
};

/** What one call of a category does, in one sentence. */
export function meaningOfCategory(category: Category): string {
  return CATEGORIES[category];
}

/** When a tool has a level, in one sentence. */
export function meaningOfLevel(level: RiskLevel): string {
  return LEVELS[level];
}
