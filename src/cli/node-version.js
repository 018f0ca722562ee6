/**
 * Loaded before any TypeScript (`node --import ./src/cli/node-version.js …`), and so plain JavaScript: an older Node
 * would stop at the first type with a message that helps nobody. `npm` puts the project's own Node first in the path;
 * without its install script the system's own runs instead.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This project needs Node 22.18 or newer; this is Node ${process.versions.node}.
  Why: it runs TypeScript as it is, and Astro needs Node 22.
  Mend: run "npm rebuild node" (it fetches the Node that the project is pinned to), or install Node 24.`);
  process.exit(1);
}
