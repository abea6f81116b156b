import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What a room may import: other rooms (as values, or `type:` as types alone) and packages. docs/architecture.md explains. */
const rooms: Record<string, { rooms: string[]; packages: RegExp }> = {
  data: { rooms: [], packages: /^$/ },
  detection: { rooms: ['data'], packages: /^compromise/ },
  hover: { rooms: ['data', 'type:detection'], packages: /^$/ },
  page: { rooms: ['hover', 'type:data', 'type:detection', 'type:extension'], packages: /^$/ },
  components: {
    rooms: ['data', 'hover', 'type:detection', 'extension', 'locales'],
    packages: /^(?:preact(?:\/.*)?|@floating-ui\/dom)$/,
  },
  extension: {
    rooms: ['data', 'type:detection'],
    packages: /^(?:webextension-polyfill|d3-geo|minisearch|topojson-client|geojson|topojson-specification)$/,
  },
  entrypoints: {
    rooms: ['data', 'detection', 'hover', 'page', 'components', 'extension'],
    packages: /^(?:wxt\/.*|#i18n|preact(?:\/.*)?|webextension-polyfill|compromise\/two)$/,
  },
};

/** Of extension/, components may use what holds no browser API: the shape of settings and pure decisions. */
const componentsMayUse = /^extension\/(?:backup|settings-shape|messages|page-choice|sites|hosts)\.ts$/;

interface Import {
  file: string;
  /** A path from the root, or a package's name. */
  target: string;
  typeOnly: boolean;
}

const IMPORT = /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, , typed, specifier]) => ({
    file,
    target: specifier?.startsWith('.')
      ? relative(root, resolve(root, file, '..', specifier))
      : (specifier as string),
    typeOnly: typed !== undefined,
  }));
}

const roomOf = (path: string): string => path.split('/')[0] as string;

/** Says what is wrong with an import, or nothing. */
function violation({ file, target, typeOnly }: Import): string | undefined {
  const room = roomOf(file);
  const allowed = rooms[room];
  if (!allowed) return undefined;
  const isFile = /\.(?:tsx?|css|json)(?:\?\w+)?$/.test(target);
  if (!isFile)
    return allowed.packages.test(target)
      ? undefined
      : `${file} imports the package ${target}; ${room}/ may not.`;
  const other = roomOf(target);
  if (other === room) return undefined;
  if (room === 'components' && other === 'extension' && !typeOnly && !componentsMayUse.test(target))
    return `${file} imports ${target} as a value; pass it in as a callback or a prop.`;
  if (allowed.rooms.includes(other) || (typeOnly && allowed.rooms.includes(`type:${other}`)))
    return undefined;
  return `${file} imports ${target}; ${room}/ may import ${allowed.rooms.join(', ') || 'no other room'} (docs/architecture.md).`;
}

function sourceFiles(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

describe('who may import whom', () => {
  it.each(Object.keys(rooms))('%s keeps to its table', (room) => {
    const imports = sourceFiles(room).flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8')),
    );
    expect(imports.map(violation).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['a room above', 'detection/detect.ts', "import { paint } from '../page/painter.ts';"],
    ['a browser API', 'page/session.ts', "import browser from 'webextension-polyfill';"],
    [
      'a value where types alone may be used',
      'page/session.ts',
      "import { detect } from '../detection/detect.ts';",
    ],
    [
      'the page from a component',
      'components/card/Card.tsx',
      "import { report } from '../../page/session.ts';",
    ],
    [
      'storage from a component',
      'components/popup/Popup.tsx',
      "import { readSettings } from '../../extension/settings.ts';",
    ],
    ['a package that the room does not know', 'hover/reducer.ts', "import { h } from 'preact';"],
  ])('catches %s', (_, file, line) => {
    expect(importsOf(file, line).map(violation)).toEqual([expect.stringContaining(file)]);
  });

  it.each([
    ['types across a seam', 'page/session.ts', "import type { Mention } from '../detection/types.ts';"],
    [
      'a pure function of data/',
      'extension/dataset-files.ts',
      "import { shardPath } from '../data/shards.ts';",
    ],
  ])('lets %s through', (_, file, line) => {
    expect(importsOf(file, line).map(violation)).toEqual([undefined]);
  });
});
