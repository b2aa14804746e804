import type { Act } from './act.ts';
import type { ToolReading } from './reading.ts';

/** A piece of a definition that a finding can point at. */
export interface Place {
  readonly field: string;
  readonly span: readonly [number, number];
}

/** Where an act of the name, the main clause or the title stands. */
export function placeOfAct(tool: ToolReading, act: Act): Place {
  const span = [act.start, act.end] as const;
  if (tool.nameActs.some((named) => named.act === act)) return { field: 'name', span };
  const isTitle = tool.titleActs.some((titled) => titled.act === act);
  return { field: isTitle ? (tool.title?.field ?? 'title') : 'description', span };
}

/** The name of a parameter, as the place of a finding about it. */
export function placeOfParameter(parameter: {
  readonly field: string;
  readonly name: string;
}): Place {
  return { field: parameter.field, span: [0, parameter.name.length] };
}
