/** Code for a page, bundled in one piece without a build of the extension: for measurements and tests. */
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../dataset/load.ts';

/** The entry's code as one classic script. `entry` is a path from the project's root. */
export async function bundleForPage(entry: string, production = true): Promise<string> {
  const result = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: { input: join(projectRoot, entry), output: { format: 'iife' } },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${entry} was not built.`);
  return built.output[0].code;
}
