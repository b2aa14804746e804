#!/usr/bin/env node
// Brings what is missing, then runs a script with a right Node. Needs nothing but Node 18.
//
//   node scripts/with-setup.mjs [--sandbox] [--browser] SCRIPT [ARGUMENT…]
//
// Does nothing and says nothing where nothing is missing. All of its own words go to stderr, so that
// the script's output can be piped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BINARIES = join(ROOT, 'node_modules', '.bin');

/** Programs that npm cannot bring, by flag: the commands to look for and the Debian package that holds the first. */
const SYSTEM_PROGRAMS = {
  '--sandbox': {
    commands: ['bwrap'],
    packages: ['bubblewrap'],
    purpose: 'to run servers in a sandbox',
  },
  '--browser': {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
    packages: ['chromium', 'fonts-liberation'],
    purpose: 'to test pages in a browser',
  },
};

const words = process.argv.slice(2);
const flags = [];
while (words[0] in SYSTEM_PROGRAMS) flags.push(words.shift());
const [script, ...scriptArguments] = words;
if (script === undefined) fail('with-setup: name the script to run.');

const manifest = readJson('package.json');
if (!packagesAreInstalled()) installPackages();
for (const flag of flags) provideProgram(SYSTEM_PROGRAMS[flag]);
run(rightNode(), [join(ROOT, script), ...scriptArguments]);

/** Whether node_modules holds every package of the lockfile at its version. */
function packagesAreInstalled() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function installPackages() {
  say('Installing the npm packages of package-lock.json …');
  // Its progress is for people; the engine warning is about the Node that this very step replaces.
  const result = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    fail('npm ci did not finish. Mend what it says above, or run it by hand, and start again.');
  }
}

/** Installs a program as root on a Debian family; else says the one command, and what follows without it. */
function provideProgram({ commands, packages, purpose }) {
  if (process.platform !== 'linux' || commands.some(isOnPath)) return;
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
  if (process.getuid() !== 0 || !isOnPath('apt-get')) {
    say(
      `${commands[0]} is missing, which is needed ${purpose}. Install it with your system's packages:`,
    );
    say(`    sudo ${install.join(' ')}`);
    return;
  }
  say(`Installing ${packages.join(' and ')} with apt-get, ${purpose} …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const [program, ...options] = install;
  if (spawnSync(program, options, { ...quiet, stdio: 'ignore' }).status === 0) return;
  // A fresh machine knows no packages before its first update.
  spawnSync('apt-get', ['update'], quiet);
  if (spawnSync(program, options, quiet).status !== 0) {
    say(`${install.join(' ')} failed; run it by hand. Going on without ${commands[0]}.`);
  }
}

function isOnPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)));
}

/** The Node of the npm package `node`, or the running one where that could not be installed. */
function rightNode() {
  const brought = join(BINARIES, process.platform === 'win32' ? 'node.exe' : 'node');
  const wanted = manifest.engines.node.replace('>=', '');
  for (const node of [brought, process.execPath]) {
    const result = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (result.status === 0 && isAtLeast(result.stdout.trim().slice(1), wanted)) return node;
  }
  return fail(
    `This needs Node ${wanted} or later; this is ${process.version} and the npm package "node" could not be used. ` +
      'Install a newer Node, or remove node_modules and start again.',
  );
}

function isAtLeast(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map(Number));
  return (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) >= 0;
}

/** Hands over to the script: its exit code, and the signals that this process gets. */
function run(node, commandLine) {
  const env = {
    ...process.env,
    PATH: [BINARIES, process.env.PATH].join(delimiter),
    // What Node makes of TypeScript is kept, which saves a third of a start and 20 MB of every process.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(ROOT, '.cache', 'compile'),
  };
  const child = spawn(node, commandLine, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 1));
}

function readJson(name) {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(2);
}
