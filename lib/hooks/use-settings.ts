import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '#lib/core/settings.ts';
import { type Granted, readGranted, watchAccess } from '#lib/platform/access.ts';
import { readSettings, watchSettings } from '#lib/platform/settings.ts';
import { useSignalEffect } from './use-signal-effect.ts';

/** The reader's choices, live. */
export function useSettings(onFailure: (error: unknown) => void): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useSignalEffect((signal) => {
    readSettings().then(setSettings, onFailure);
    watchSettings(setSettings, signal);
  }, []);
  return settings;
}

/** What the browser has granted, live. */
export function useGranted(onFailure: (error: unknown) => void): Granted {
  const [granted, setGranted] = useState<Granted>({ everywhere: false, sites: [] });
  useSignalEffect((signal) => {
    const read = () => void readGranted().then(setGranted, onFailure);
    read();
    watchAccess(read, signal);
  }, []);
  return granted;
}
