import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { kindOf } from './text/parameter-kinds.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const PROGRAMS = TOPIC.code | TOPIC.shell | TOPIC.query;
const PROGRAM_KINDS = new Set(['command', 'code', 'query']);
const CLAIM = { about: 'signal', signal: 'code-execution' } as const;

/** A call runs what the caller wrote: a command, a script, a statement that may write. */
export const rule: Rule = {
  id: 'caller-writes-what-is-run',
  title: 'The caller writes the program that is run',
  speaksTo: { signal: 'code-execution' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  find(tool) {
    const running = leadingActs(tool).filter(({ effect }) => effect === 'execute');
    const drafts = running.flatMap((sensed) => actDraft(tool, sensed));
    return running.length > 0 ? [...drafts, ...parameterDrafts(tool)] : drafts;
  },
};

function actDraft(tool: ToolReading, { act, firm }: SensedAct): Draft[] {
  const isProgram = (act.object.topics & PROGRAMS) !== 0;
  if (!isProgram || !firm) return [];
  const isName = tool.nameActs.some((named) => named.act === act);
  const isTitle = tool.titleActs.some((named) => named.act === act);
  const field = isName ? 'name' : isTitle ? (tool.title?.field ?? 'title') : 'description';
  return [
    {
      field,
      span: [act.start, act.end],
      says: `What it can ${act.lemma} is written by the caller: ${act.object.words.join(' ')}.`,
      claim: CLAIM,
    },
  ];
}

function parameterDrafts(tool: ToolReading): Draft[] {
  return tool.parameters.flatMap((parameter) => {
    const kind = kindOf(parameter);
    if (kind === undefined || !PROGRAM_KINDS.has(kind)) return [];
    return [
      {
        field: parameter.field,
        span: [0, parameter.name.length] as const,
        says: `The parameter “${parameter.path}” takes the ${kind} that is run.`,
        claim: CLAIM,
      },
    ];
  });
}
