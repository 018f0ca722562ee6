/** One package in package-lock.json, as far as it matters here. */
export interface LockEntry {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

export interface Lock {
  packages: Record<string, LockEntry>;
}

export interface MissingPackage {
  /** Where the lock would hold it: node_modules/@pagefind/darwin-arm64. */
  path: string;
  name: string;
  /** The version asked for. */
  version: string;
  dev: boolean;
}

/** Whether the lock holds a package where the one at `path` would look for it: beside itself, then further up. */
function isLocked(lock: Lock, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** Optional packages that some package names and the lock does not hold. */
export function listMissingOptional(lock: Lock): MissingPackage[] {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock, path, name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev: entry.dev === true })),
  );
  return [...new Map(missing.map((one) => [one.path, one])).values()];
}

const SYSTEMS = ['darwin', 'linux', 'win32', 'windows', 'freebsd', 'openbsd', 'android', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'riscv64', 's390x', 'ppc64', 'loong64', 'wasm32'];

/** What a platform package is for, told by its name: "@rollup/rollup-linux-x64-musl" is Linux, x64, musl. */
export function composeOptionalEntry({ name, version, dev }: MissingPackage): LockEntry {
  const parts = name.split(/[/-]/);
  const system = SYSTEMS.find((one) => parts.includes(one));
  const processor = PROCESSORS.find((one) => parts.includes(one));
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined;
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(processor ? { cpu: [processor] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc && system === 'linux' ? { libc: [libc] } : {}),
    optional: true,
    ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}),
  };
}

/** The lock with the optional packages of every platform, in npm's order. */
export function completeLock(lock: Lock): Lock {
  const added = listMissingOptional(lock).map((one) => [one.path, composeOptionalEntry(one)] as const);
  const entries = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(entries) };
}
