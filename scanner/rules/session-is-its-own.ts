import { actRule } from './rule-kinds.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const OWN = new Set(
  'search trace tracing monitor monitoring watcher listener listening authorization authorisation login モニタリング 監視 监控 監控 모니터링 мониторинг'.split(
    ' ',
  ),
);

/** "An OAuth flow": a page on which somebody says yes or no. */
const FLOWS = new Set(['flow', 'process', 'handshake']);
const OF_LOGIN = new Set(
  'oauth oauth2 authentication authorization authorisation login signin consent'.split(' '),
);

/** What a tool has opened itself, and closes again. */
const CLOSED = new Set(['browser', 'instance', 'session', 'window', 'resource']);

/** Starts or stops nothing but its own recorder, search or session. */
export const rule = actRule({
  id: 'session-is-its-own',
  title: 'It starts or stops only its own session',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  claim: { about: 'risk', risk: 'medium' },
  holds: concernsItself,
  says: (_, thing) => `${quoted(thing)} is a session of the tool's own.`,
});

/** A trace that is started reloads what it measures, so only its end counts. */
function concernsItself({ act }: SensedAct): boolean {
  const { verbClass, object } = act;
  if (verbClass !== 'start' && verbClass !== 'stop' && verbClass !== 'close') return false;
  if ((object.around & (TOPIC.shell | TOPIC.host)) !== 0) return false;
  if (verbClass === 'start' && object.words.includes('trace')) return false;
  if (verbClass === 'close' && object.words.includes('browser') && CLOSED.has(object.head))
    return true;
  if (FLOWS.has(object.head)) return object.words.some((word) => OF_LOGIN.has(word));
  return (object.topics & TOPIC.session) !== 0 || OWN.has(object.head);
}
