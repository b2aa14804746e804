/**
 * Reads the job of a program that works beside a build, a line of JSON on stdin. Stdin ends with the build,
 * and this program with it: what it would go on to write could fall into the next build's hands.
 */
export function readJob<Job>(): Promise<Job> {
  const { stdin } = process;
  let read = '';
  return new Promise((resolve) => {
    stdin.setEncoding('utf8').on('data', (text: string) => {
      read += text;
      if (!read.endsWith('\n')) return;
      // Whoever has done the job need not wait for the end of the build.
      stdin.unref();
      resolve(JSON.parse(read) as Job);
    });
    stdin.on('end', () => process.exit(1));
  });
}
