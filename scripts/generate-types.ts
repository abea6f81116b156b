import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { projectRoot } from './dataset/load.ts';

/** Writes data/card-file.ts from data/schema/card.schema.json; with --check only says whether it is up to date. */
const target = join(projectRoot, 'data/card-file.ts');
const schema = JSON.parse(
  readFileSync(join(projectRoot, 'data/schema/card.schema.json'), 'utf8'),
) as JSONSchema;
const types = await compile(schema, 'CardFile', {
  bannerComment: '// Generated from data/schema/card.schema.json by `npm run types`. Do not edit.',
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
});
const before = (() => {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
})();
if (process.argv.includes('--check')) {
  if (before !== types) {
    console.error(
      'data/card-file.ts is not what the schema says; run `npm run types` and commit the result.',
    );
    process.exit(1);
  }
} else if (before !== types) writeFileSync(target, types);
