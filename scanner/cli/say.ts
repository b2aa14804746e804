/** Tells the person something that is no part of the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
