import { useState } from 'preact/hooks';
import type { CopiesOutProps } from '#components/keeping/copies-out.tsx';
import type { Settings } from '#lib/core/settings.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { type CopyOut, readCopyOut, watchCopyOut } from '#lib/platform/copies-out.ts';
import { dropDownloads, mayDownload, requestDownloads } from '#lib/platform/downloads.ts';
import { changeSettings } from '#lib/platform/settings.ts';

/** Wires the copies in the downloads folder to setting and permission: off where either is missing. */
export function useCopiesOut({ copiesOut }: Settings, tell: (error: unknown) => void): CopiesOutProps {
  const [last, setLast] = useState<CopyOut | null>(null);
  // An object, so that a refusal draws the switch anew: the click has turned it on already.
  const [access, setAccess] = useState({ isAllowed: false });
  const setAllowed = (isAllowed: boolean) => setAccess({ isAllowed });
  useSignalEffect(
    (signal) => {
      const show = () => void readCopyOut().then(setLast, tell);
      watchCopyOut(show, signal);
      show();
      mayDownload().then(setAllowed, tell);
    },
    [copiesOut],
  );
  const turnOn = async () => {
    const isGranted = await requestDownloads();
    setAllowed(isGranted);
    if (isGranted) await changeSettings({ copiesOut: true });
  };
  const turnOff = async () => {
    await changeSettings({ copiesOut: false });
    // Least privilege: what is no longer needed is given back.
    await dropDownloads();
  };
  return {
    isOn: copiesOut && access.isAllowed,
    last,
    onSwitch: (isOn) => void (isOn ? turnOn() : turnOff()).catch(tell),
  };
}
