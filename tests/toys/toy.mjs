// Runs one toy server: node toy.mjs CASE
import { METADATA_TOYS } from './metadata.mjs';
import { spy } from './spy.mjs';
import { STDIO_TOYS } from './stdio.mjs';

const toys = { ...STDIO_TOYS, ...METADATA_TOYS, spy };
const name = process.argv[2];
if (toys[name] === undefined) throw new Error(`no toy is called ${name}`);
toys[name]();
