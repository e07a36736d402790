import { spawn } from 'node:child_process';

const START_LIMIT_MS = 60_000;
const END_LIMIT_MS = 15_000;

export interface FirefoxProcess {
  /** Where it listens for WebDriver BiDi. */
  readonly socketUrl: string;
  readonly exited: Promise<void>;
  /** Waits for it to go by itself, then makes it go. */
  end(): Promise<void>;
  /** Kills it and waits for its end. */
  kill(): Promise<void>;
}

export async function startFirefox(
  executable: string,
  profile: string,
  headless: boolean,
): Promise<FirefoxProcess> {
  const child = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      // Without it neither extension pages nor the browser's own window can be reached.
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void exited.then(() => process.removeListener('exit', kill));

  const socketUrl = await new Promise<string>((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${executable} ${why}\n${said}`));
    const timer = setTimeout(() => fail(`did not start within ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!listening) return;
      clearTimeout(timer);
      said = '';
      resolve(listening);
    });
    child.once('error', (error) => fail(`cannot be run: ${error.message}`));
    child.once('exit', (code) => fail(`ended with code ${code}`));
  });
  return {
    socketUrl,
    exited,
    kill: async () => {
      kill();
      await exited;
    },
    end: async () => {
      const timer = setTimeout(kill, END_LIMIT_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}
