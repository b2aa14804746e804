import { Interruption } from '../errors.ts';

/** Turns Ctrl-C and SIGTERM into an abort, so that what runs can clean up, until `end` is called. */
export function abortOnSignals(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const abort = () => controller.abort(new Interruption());
  process.on('SIGINT', abort).on('SIGTERM', abort);
  return {
    signal: controller.signal,
    end: () => void process.off('SIGINT', abort).off('SIGTERM', abort),
  };
}
