import { styleText } from 'node:util';
import { createLogUpdate } from 'log-update';
import type { ScanEvent, ScanResult } from '../collect/scan-listings.ts';
import { isScanned } from '../contract/index.ts';
import { counted } from './counted.ts';

/** Shows how a scan goes on. */
export interface Progress {
  start(servers: readonly string[]): void;
  event(event: ScanEvent): void;
  /** Leaves the last state on the screen. */
  finish(): void;
}

/** How often a terminal is drawn anew, in milliseconds. */
const REDRAW_MS = 200;

/** Drawn lines on a terminal, one plain line a server elsewhere. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? createLiveProgress(stream) : createPlainProgress(stream);
}

/** Shows nothing. */
export const silentProgress: Progress = { start() {}, event() {}, finish() {} };

function createPlainProgress(stream: NodeJS.WriteStream): Progress {
  let total = 0;
  let done = 0;
  return {
    start(servers) {
      total = servers.length;
      stream.write(`Scanning ${counted(total, 'server')}\n`);
    },
    event(event) {
      if (event.step !== 'done') return;
      done += 1;
      stream.write(`${done}/${total} ${describeResult(event.result, stream)}\n`);
    },
    finish() {},
  };
}

function createLiveProgress(stream: NodeJS.WriteStream): Progress {
  const draw = createLogUpdate(stream);
  const running = new Map<string, { readonly step: string; readonly since: number }>();
  let total = 0;
  let done = 0;
  const redraw = () => {
    const lines = [...running].map(
      ([server, { step, since }]) => `  ${server}  ${step}  ${seconds(Date.now() - since)}`,
    );
    draw([`Scanning: ${done} of ${counted(total, 'server')}`, ...lines].join('\n'));
  };
  const timer = setInterval(redraw, REDRAW_MS);
  timer.unref();
  return {
    start(servers) {
      total = servers.length;
    },
    event(event) {
      if (event.step === 'done') {
        done += 1;
        running.delete(event.server);
        draw.persist(describeResult(event.result, stream));
      } else {
        running.set(event.server, { step: event.step, since: Date.now() });
      }
      redraw();
    },
    finish() {
      clearInterval(timer);
      draw.clear();
      draw.done();
    },
  };
}

/**
 * One line about a result, coloured where the stream is a terminal that wants colours.
 *
 * @example '✓ memory  complete, 9 tools, 5.1 s'
 */
export function describeResult(result: ScanResult, stream: NodeJS.WriteStream): string {
  const good = isScanned(result.completion);
  const mark = styleText(good ? 'green' : 'yellow', good ? '✓' : '✗', { stream });
  const time = result.reused ? 'seen before' : seconds(result.durationMs);
  const reason = result.reason === null ? '' : `: ${result.reason}`;
  return `${mark} ${result.server}  ${result.completion}, ${counted(result.tools, 'tool')}, ${time}${reason}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
