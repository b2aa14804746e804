/** A value of JSON, or what Rego calls undefined. */
export const UNDEFINED = Symbol('undefined');

export type Value =
  | typeof UNDEFINED
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [name: string]: Value };

/** What names stand for while a rule is evaluated. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Value>;
  readonly functions: ReadonlyMap<string, (args: Value[]) => Value>;
}

const isText = (value: Value): value is string => typeof value === 'string';

/** “Built-in functions”: given an operand of another type they are undefined. */
const BUILT_IN: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  is_number: ([value]) => typeof value === 'number' || UNDEFINED,
  is_string: ([value]) => isText(value ?? UNDEFINED) || UNDEFINED,
  startswith: ([text = UNDEFINED, start = UNDEFINED]) =>
    isText(text) && isText(start) ? text.startsWith(start) : UNDEFINED,
  contains: ([text = UNDEFINED, part = UNDEFINED]) =>
    isText(text) && isText(part) ? text.includes(part) : UNDEFINED,
  trim_suffix: ([text = UNDEFINED, end = UNDEFINED]) => {
    if (!isText(text) || !isText(end)) return UNDEFINED;
    return text.endsWith(end) ? text.slice(0, text.length - end.length) : text;
  },
  concat: ([between = UNDEFINED, texts = UNDEFINED]) =>
    isText(between) && Array.isArray(texts) ? texts.join(between) : UNDEFINED,
  'object.get': ([object = UNDEFINED, path = UNDEFINED, otherwise = UNDEFINED]) => {
    if (!Array.isArray(path)) return UNDEFINED;
    const found = path.reduce<Value>((parent, name) => memberOf(parent, String(name)), object);
    return found === UNDEFINED ? otherwise : found;
  },
};

/** “Negation”: `not` holds where its expression is false or undefined. Any other line where it is neither. */
export function holds(line: string, scope: Scope): boolean {
  if (line.startsWith('not ')) return !holds(line.slice(4), scope);
  const value = evaluate(line, scope);
  return value !== UNDEFINED && value !== false;
}

/** @throws Error for an expression of another form than we write */
export function evaluate(expression: string, scope: Scope): Value {
  const parser = new Parser(expression, scope);
  const value = parser.comparison();
  parser.end();
  return value;
}

const TOKEN =
  /\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z_][\w.]*|==|<=|[()[\],])/uy;

class Parser {
  readonly #tokens: string[] = [];
  readonly #scope: Scope;

  constructor(expression: string, scope: Scope) {
    this.#scope = scope;
    TOKEN.lastIndex = 0;
    for (let at = 0; at < expression.length; at = TOKEN.lastIndex) {
      TOKEN.lastIndex = at;
      const [, token] = TOKEN.exec(expression) ?? [];
      if (token === undefined) throw new Error(`No expression that we write: ${expression}`);
      this.#tokens.push(token);
    }
  }

  end(): void {
    if (this.#tokens.length > 0) throw new Error(`Left over: ${this.#tokens.join(' ')}`);
  }

  comparison(): Value {
    const left = this.#operand();
    const operator = this.#tokens[0];
    if (operator !== '==' && operator !== '<=' && operator !== 'in') return left;
    this.#tokens.shift();
    const right = this.#operand();
    if (left === UNDEFINED || right === UNDEFINED) return UNDEFINED;
    if (operator === 'in') return Array.isArray(right) && right.includes(left);
    if (operator === '==') return left === right;
    // Numbers only: “comparison operators order values of all types”, which no policy of ours may rely on.
    if (typeof left !== 'number' || typeof right !== 'number')
      throw new Error('Compares no numbers.');
    return left <= right;
  }

  #operand(): Value {
    const token = this.#tokens.shift() ?? '';
    if (token === '[') return this.#list(']');
    if (token.startsWith('"') || /^-?\d/.test(token) || token === 'null')
      return JSON.parse(token) as Value;
    if (this.#tokens[0] !== '(') return this.#named(token);
    this.#tokens.shift();
    const run = this.#scope.functions.get(token) ?? BUILT_IN[token];
    if (run === undefined) throw new Error(`No function that we use: ${token}`);
    const args = this.#list(')');
    return args.includes(UNDEFINED) ? UNDEFINED : run(args);
  }

  #list(end: string): Value[] {
    const values: Value[] = [];
    while (this.#tokens[0] !== end) {
      values.push(this.comparison());
      if (this.#tokens[0] === ',') this.#tokens.shift();
      else if (this.#tokens[0] !== end) throw new Error(`Expected ${end}.`);
    }
    this.#tokens.shift();
    return values;
  }

  /** “References”: undefined where a member is not there. */
  #named(name: string): Value {
    const [variable = '', ...members] = name.split('.');
    const value = this.#scope.variables.get(variable);
    if (value === undefined) throw new Error(`No variable that we use: ${variable}`);
    return members.reduce<Value>(memberOf, value);
  }
}

function memberOf(parent: Value, name: string): Value {
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return UNDEFINED;
  const object = parent as { readonly [name: string]: Value };
  return Object.hasOwn(object, name) ? (object[name] ?? UNDEFINED) : UNDEFINED;
}
