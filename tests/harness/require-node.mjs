/**
 * Says in one sentence what else would be a riddle: an older Node cannot read TypeScript at all. Plain JavaScript
 * for that reason, and run before every script of package.json that runs TypeScript.
 */
import process from 'node:process';

/** The first that runs TypeScript files without a flag: https://nodejs.org/api/typescript.html */
const OLDEST = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `This is Node ${process.versions.node}, and ${OLDEST.join('.')} or newer is needed: run it by npm (npm start, npm test), which uses the Node that npm ci installs, with its install scripts allowed.`,
  );
  process.exit(1);
}
