import { InputError } from '../../errors.ts';
import { type PolicyReader, type PolicyText, type Ruling, ruling } from './reading.ts';

/** A setting that a command makes, and where it stands. */
interface Switch {
  readonly isOn: boolean;
  /** A tool as `server.tool`, or all tools of a server. */
  readonly about: string;
  readonly isWholeServer: boolean;
  readonly line: number;
}

/** The options of the reference of `docker mcp profile tools`. */
const OPTIONS: ReadonlyMap<string, Omit<Switch, 'about' | 'line'>> = new Map([
  ['--enable', { isOn: true, isWholeServer: false }],
  ['--disable', { isOn: false, isWholeServer: false }],
  ['--enable-all', { isOn: true, isWholeServer: true }],
  ['--disable-all', { isOn: false, isWholeServer: true }],
]);

const COMMAND = ['docker', 'mcp', 'profile', 'tools'];

/**
 * A script of `docker mcp profile tools`, as Docker’s reference describes it: all tools are on until a
 * command turns one or all of a server off, and the last command counts. Within one command what is
 * enabled for all comes before what is disabled for one.
 */
export const dockerMcpReader: PolicyReader = {
  format: 'docker-mcp',
  read: (source) => {
    const switches = commandsOf(source.text).flatMap((command) => switchesOf(source, command));
    return {
      servers: [...new Set(switches.map(({ about }) => about.split('.')[0] ?? about))],
      rule: ({ server, tool }) => {
        const last = switches.findLast(({ about, isWholeServer }) =>
          isWholeServer ? about === server : about === `${server}.${tool}`,
        );
        if (last === undefined)
          return ruling('allow', null, 'Every tool is on until a command turns it off.', {
            by: 'default',
          });
        return rulingOf(last);
      },
    };
  },
};

function rulingOf({ isOn, isWholeServer, line }: Switch): Ruling {
  return ruling(
    isOn ? 'allow' : 'deny',
    line,
    `The last command about it turns it ${isOn ? 'on' : 'off'}.`,
    {
      isListed: isOn,
      by: isWholeServer ? 'default' : 'rule',
    },
  );
}

interface Word {
  readonly text: string;
  readonly line: number;
}

/** Commands in words: a backslash at the end of a line goes on with the next, and `#` begins a comment. */
function commandsOf(text: string): Word[][] {
  const commands: Word[][] = [[]];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('#')) continue;
    const words = line.replace(/\\$/, '').match(/(?:'[^']*'|[^\s'])+/g) ?? [];
    commands
      .at(-1)
      ?.push(...words.map((word) => ({ text: word.replaceAll("'", ''), line: index + 1 })));
    if (!line.endsWith('\\')) commands.push([]);
  }
  return commands.filter((command) => command.length > 0);
}

function switchesOf({ file }: PolicyText, command: readonly Word[]): Switch[] {
  const [first] = command;
  const isOurs = COMMAND.every((word, index) => command[index]?.text === word);
  const options = command.slice(COMMAND.length + 1);
  const switches = options.flatMap(({ text }, index) => {
    const option = OPTIONS.get(text);
    const about = options[index + 1];
    return option === undefined || about === undefined
      ? []
      : { ...option, about: about.text, line: about.line };
  });
  if (isOurs && switches.length * 2 === options.length) return switches;
  const found = `the command ${JSON.stringify(command.map(({ text }) => text).join(' '))}`;
  throw new InputError([
    {
      file,
      field: `line ${first?.line}`,
      found,
      expected: `only "${COMMAND.join(' ')} <profile>" with ${[...OPTIONS.keys()].join(', ')}`,
    },
  ]);
}
