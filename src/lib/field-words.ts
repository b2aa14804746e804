/** Members whose keys are names that the server's author chose, so that the key itself is the text. */
const NAMING_MEMBERS = new Set(['properties', 'patternProperties', '$defs', 'definitions']);

/**
 * Where a reader looks for a field: words, and the property's name with dots where it is about one.
 *
 * @example describeField('inputSchema/properties/path/description')
 * // => { words: 'the description of the parameter', name: 'path' }
 */
export function describeField(field: string): { readonly words: string; readonly name: string } {
  const [top = '', ...steps] = stepsOf(field);
  if (steps.length === 0) return { words: `the ${top}`, name: '' };
  if (top === 'annotations') return { words: 'the annotation', name: steps.join('.') };
  const { names, rest } = splitAtNames(steps);
  const kind = top === 'outputSchema' ? 'output field' : 'parameter';
  const part = rest.findLast((step) => !/^\d+$/.test(step));
  if (names.length === 0) return { words: `the ${part ?? 'text'} of the ${kind}s`, name: '' };
  const words = part === undefined ? `the ${kind}` : `the ${part} of the ${kind}`;
  return { words, name: names.join('.') };
}

/** The steps of a path whose parts are escaped as in RFC 6901. */
function stepsOf(field: string): string[] {
  const steps = field.split('/');
  if (!field.includes('~')) return steps;
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The path of a member below a field, escaped as in RFC 6901. */
export function joinField(field: string, ...steps: string[]): string {
  return `${field}/${steps.map(escapeStep).join('/')}`;
}

/** Few names have anything to escape. */
function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The names of the properties that a path goes through, and what follows the last of them. */
function splitAtNames(steps: readonly string[]): { names: string[]; rest: string[] } {
  const names: string[] = [];
  let rest: string[] = [];
  let nameFollows = false;
  for (const step of steps) {
    if (nameFollows) {
      names.push(step);
      rest = [];
    } else rest.push(step);
    nameFollows = !nameFollows && NAMING_MEMBERS.has(step);
  }
  return { names, rest };
}
