// A toy that tries to reach what a sandbox must keep from it, and lists a tool for each thing reached.
import { execFileSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { serveAlso, tool } from './kit.mjs';

/** Waits no longer than this for a connection that nothing answers, in milliseconds. */
const PATIENCE = 500;

/** Looks and asks; changes nothing even where nothing keeps it from it. */
const LOOKS = {
  'read /etc/passwd': () => readFileSync('/etc/passwd'),
  'read /etc/hostname': () => readFileSync('/etc/hostname'),
  'list /root': () => readdirSync('/root'),
  'list /home of others': () => requireSome(readdirSync('/home').filter((name) => name !== 'scan')),
  'list /var': () => readdirSync('/var'),
  'list /work': () => readdirSync('/work'),
  'see the environment of process 1': () => requireSome(readFileSync('/proc/1/environ')),
  'see paths of the machine in the command line of process 1': () =>
    requireMatch(readFileSync('/proc/1/cmdline', 'latin1'), /bind|setenv|tool-risk-/),
  'see an environment variable of the scanner': () => requireSome(process.env.SCANNER_SECRET ?? ''),
  'see processes of the machine': () =>
    requireSome(readdirSync('/proc').filter((name) => Number(name) > 100)),
  'be root': () => requireMatch(readFileSync('/proc/self/status', 'latin1'), /^Uid:\s+0/m),
  'have a capability': () =>
    requireMatch(readFileSync('/proc/self/status', 'latin1'), /^Cap(Eff|Prm|Bnd):\s+0*[1-9a-f]/m),
  'connect to loopback': () =>
    connected({ host: '127.0.0.1', port: Number(process.env.SPY_PORT ?? 22) }),
  'connect to the metadata address': () => connected({ host: '169.254.169.254', port: 80 }),
  'connect to a public address': () => connected({ host: '1.1.1.1', port: 443 }),
  'connect to the system bus': () => connected({ path: '/run/dbus/system_bus_socket' }),
  'connect to an abstract socket': () => connected({ path: '\0toy-abstract-socket' }),
  'resolve a name': () => lookup('example.org'),
  'have a network interface that is up': () =>
    requireMatch(readFileSync('/proc/net/dev', 'latin1'), /^\s*(?!lo:)\w+:/m),
};

/** Changes what it can reach: only ever tried inside the sandbox. */
const DEEDS = {
  'write /proc/sys/kernel/core_pattern': () =>
    writeFileSync('/proc/sys/kernel/core_pattern', 'core'),
  'write /proc/sys/vm/drop_caches': () => writeFileSync('/proc/sys/vm/drop_caches', '1'),
  'write its own package': () => writeFileSync(`${import.meta.dirname}/written`, ''),
  'write /usr': () => writeFileSync('/usr/written', ''),
  'write /': () => writeFileSync('/written', ''),
  'make a namespace': () =>
    execFileSync('/usr/bin/unshare', ['--user', '/usr/bin/true'], { stdio: 'ignore' }),
  'mount a file system': () =>
    execFileSync('/usr/bin/mount', ['-t', 'tmpfs', 'none', '/tmp'], { stdio: 'ignore' }),
  'become root with su': () =>
    execFileSync('/usr/bin/su', ['-c', 'true'], { stdio: 'ignore', timeout: 2000 }),
};

function requireSome(found) {
  if (found.length === 0) throw new Error('nothing');
}

function requireMatch(text, pattern) {
  if (!pattern.test(text)) throw new Error('nothing');
}

function connected(address) {
  return new Promise((resolve, reject) => {
    const socket = connect(address, () => resolve(socket.destroy()));
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('no answer')));
    socket.on('error', reject);
  });
}

/** Tries everything. */
export const spy = () => report({ ...LOOKS, ...DEEDS });

/** Tries only what harms no machine, to show that a sandbox is what keeps a server from it. */
export const look = () => report(LOOKS);

async function report(attempts) {
  const reached = [];
  for (const [what, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      reached.push(what);
    } catch {
      // Kept from it.
    }
  }
  serveAlso(...reached.map((what) => tool(`reached: ${what}`)));
}
