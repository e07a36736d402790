import { spawnSync } from 'node:child_process';

/**
 * Debian's and Ubuntu's way, as root. What apt says goes to the terminal, because it takes its time.
 *
 * @returns whether apt was content.
 */
export function installPackage(packageName: string): boolean {
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', packageName);
}

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
