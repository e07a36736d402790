import type { BrowserName } from '../driver.ts';

/** Where a browser's program is looked for: names on the PATH, then files, which may be globs. Both best first. */
export interface Places {
  readonly commands: readonly string[];
  readonly files: readonly string[];
}

interface Roots {
  readonly home: string;
  /** Windows' folders for programs. */
  readonly programFolders: readonly string[];
}

const NOWHERE: Places = { commands: [], files: [] };

/** Browsers that take an unpacked extension. */
export function usualPlaces(browser: BrowserName, platform: NodeJS.Platform, roots: Roots): Places {
  const isChromium = browser === 'chromium';
  switch (platform) {
    case 'linux':
      return isChromium
        ? {
            commands: [
              'chrome-for-testing',
              'chromium',
              'chromium-browser',
              'microsoft-edge',
              'microsoft-edge-stable',
            ],
            files: [
              // Where `npx @puppeteer/browsers` and Puppeteer keep Chrome for Testing.
              `${roots.home}/.cache/puppeteer/chrome/*/chrome-linux*/chrome`,
              '/usr/lib/chromium/chromium',
              '/opt/microsoft/msedge/msedge',
            ],
          }
        : {
            commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
            files: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
          };
    case 'darwin':
      return {
        commands: isChromium ? ['chromium'] : ['firefox'],
        files: macFiles(isChromium ? MAC_CHROMIUM : MAC_FIREFOX, roots.home),
      };
    case 'win32':
      return {
        commands: [],
        files: roots.programFolders.flatMap((folder) =>
          (isChromium ? WINDOWS_CHROMIUM : WINDOWS_FIREFOX).map((file) => `${folder}\\${file}`),
        ),
      };
    default:
      return NOWHERE;
  }
}

/** Google Chrome proper, which is looked for only to say why it will not do. */
export function brandedChromePlaces(platform: NodeJS.Platform, roots: Roots): Places {
  switch (platform) {
    case 'linux':
      return { commands: ['google-chrome', 'google-chrome-stable'], files: ['/opt/google/chrome/chrome'] };
    case 'darwin':
      return { commands: [], files: macFiles(['Google Chrome'], roots.home) };
    case 'win32':
      return {
        commands: [],
        files: roots.programFolders.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
      };
    default:
      return NOWHERE;
  }
}

const MAC_CHROMIUM = ['Google Chrome for Testing', 'Chromium', 'Microsoft Edge'];
const MAC_FIREFOX = ['Firefox', 'Firefox Developer Edition'];
const WINDOWS_CHROMIUM = ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const WINDOWS_FIREFOX = ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];

function macFiles(applications: readonly string[], home: string): string[] {
  return applications.flatMap((name) => {
    const program = name.startsWith('Firefox') ? 'firefox' : name;
    const file = `Applications/${name}.app/Contents/MacOS/${program}`;
    return [`/${file}`, `${home}/${file}`];
  });
}
