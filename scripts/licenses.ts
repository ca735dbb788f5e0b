import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The part of webpack's statistics that is read. */
export interface BundleStats {
  modules: BundleModule[];
}
export interface BundleModule {
  /** Absolute path of the file; absent for modules that are none. */
  nameForCondition?: string | null;
  chunks?: unknown[];
  /** The parts of a concatenated module. */
  modules?: BundleModule[];
}

interface Package {
  name: string;
  version: string;
  license: string;
  text: string;
}

const LICENSE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
/** How a package that was itself bundled marks code of another one. */
const VENDORED = /^\/\/#region .*\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** All files that webpack put into a chunk. */
function bundledFiles(modules: BundleModule[]): string[] {
  return modules.flatMap((module) => {
    if (module.chunks?.length === 0) return [];
    const parts = bundledFiles(
      (module.modules ?? []).map((part) => ({ ...part, chunks: undefined })),
    );
    return module.nameForCondition ? [module.nameForCondition, ...parts] : parts;
  });
}

/** The folder of the package that a file belongs to: what follows the last `node_modules`. */
function packageFolder(file: string): string | undefined {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return undefined;
  const start = at + `${sep}node_modules${sep}`.length;
  const [scope, name] = file.slice(start).split(sep);
  return file.slice(0, start) + (scope!.startsWith('@') ? join(scope!, name!) : scope);
}

function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((name) => LICENSE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) {
    throw new Error(
      `${manifest.name} ${manifest.version} is bundled, but ${folder} has no text of its licence (${manifest.license})`,
    );
  }
  return {
    name: manifest.name,
    version: manifest.version,
    license: String(manifest.license),
    text: texts.join('\n\n'),
  };
}

/** Packages whose code stands inside another bundled package. */
function vendoredFolders(root: string, file: string): string[] {
  const names = new Set(
    [...readFileSync(file, 'utf8').matchAll(VENDORED)].map(([, name]) => name!),
  );
  names.delete('.pnpm');
  return [...names].map((name) => {
    const own = packageFolder(file)!;
    const found = [join(own, 'node_modules', name), join(root, 'node_modules', name)].find(
      existsSync,
    );
    if (found) return found;
    throw new Error(
      `${relative(root, file)} contains code of ${name}, whose licence is not installed: npm install -D ${name}`,
    );
  });
}

/**
 * The licences of all packages that are really in the bundle, sorted by name. Throws where one has no text.
 * Versions of vendored code are those that are installed here.
 */
export function licenseText(root: string, stats: BundleStats): string {
  const files = new Set(bundledFiles(stats.modules));
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageFolder(file);
    // What ncc itself adds is a few lines of glue without a package of its own.
    if (folder === undefined || folder.endsWith(join('@vercel', 'ncc'))) continue;
    folders.add(folder);
    for (const vendored of vendoredFolders(root, file)) folders.add(vendored);
  }
  const packages = new Map<string, Package>();
  for (const folder of folders) {
    const found = readPackage(folder);
    packages.set(`${found.name} ${found.version}`, found);
  }
  const sections = [...packages.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `${title} (${license})\n\n${text}\n`);
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Software that is part of this folder's files, and its licences.\n${line}${sections.join(line)}`;
}
