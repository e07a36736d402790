import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import type { BrowserName } from '../driver.ts';
import type { Machine } from './machine.ts';
import { brandedChromePlaces, type Places, usualPlaces } from './places.ts';

const VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'WHOWHEN_CHROMIUM',
  firefox: 'WHOWHEN_FIREFOX',
};

/** Looks at this machine; changes nothing. */
export function probe(browser: BrowserName): Machine {
  const { platform, env } = process;
  const roots = {
    home: os.homedir(),
    programFolders: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    ),
  };
  const variable = VARIABLES[browser];
  const program = env[variable];
  return {
    browser,
    platform,
    named: program ? { variable, program, exists: existsSync(program) } : null,
    installed: existing(usualPlaces(browser, platform, roots)),
    brandedChrome: existing(brandedChromePlaces(platform, roots))[0] ?? null,
    playwright: browser === 'chromium' ? playwrightChromium() : null,
    distribution: platform === 'linux' ? distribution() : '',
    root: process.getuid?.() === 0,
  };
}

function existing({ commands, files }: Places): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  const inPlace = files.flatMap((file) => (file.includes('*') ? globSync(file) : [file]));
  return [...onPath, ...inPlace].filter((file) => existsSync(file) && !isSnap(file) && answers(file));
}

/** A snap sees neither our extension's folder nor a temporary profile; Ubuntu's packages are scripts that lead to it. */
function isSnap(file: string): boolean {
  if (file.startsWith('/snap/')) return true;
  // Scripts are small; the browsers themselves are not read.
  const LARGEST_SCRIPT = 64 * 1024;
  if (statSync(file).size > LARGEST_SCRIPT) return false;
  return /\bsnap install\b|\/snap\/bin\//.test(readFileSync(file, 'latin1'));
}

/** Whether it is more than a script that leads nowhere. On Windows browsers do not tell their version. */
function answers(file: string): boolean {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function playwrightChromium(): string | null {
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

function distribution(): string {
  try {
    return /^ID="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
