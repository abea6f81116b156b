/** Reads the files of data/places. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../load.ts';

const folder = join(projectRoot, 'data/places');
/** The rows of a table, without its heading. */
export const table = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

export const yaml = <Content>(name: string): Content =>
  parse(readFileSync(join(folder, name), 'utf8')) as Content;
