import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Notice } from '#components/controls/notice.tsx';
import { OptionsView } from '#components/options/options-view.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import { useGranted, useSettings } from '#lib/hooks/use-settings.ts';
import { dropAccess, patternOf } from '#lib/platform/access.ts';
import { chooseAccess } from '#lib/platform/choose-access.ts';
import { changeSettings, switchSite } from '#lib/platform/settings.ts';

/**
 * Wires the options to settings and permissions. Kinds and sites switched off leave every open tab at once; access taken
 * back counts from the next page on.
 */
export function OptionsApp() {
  const text = useText();
  const [failure, setFailure] = useState<string | null>(null);
  const tell = (error: unknown) => setFailure(failureMessage(error, text));
  const settings = useSettings(tell);
  const granted = useGranted(tell);
  const run = (work: Promise<unknown>) => void work.catch(tell);
  return (
    <>
      <OptionsView
        settings={settings}
        granted={granted}
        version={browser.runtime.getManifest().version}
        onMarks={(marks) => run(changeSettings({ marks }))}
        onAccess={(mode) => run(chooseAccess(mode))}
        onRevoke={(site) => run(dropAccess([patternOf(site)]))}
        onSiteOff={(site) => run(switchSite(site, false))}
        onSiteOn={(site) => run(switchSite(site, true))}
      />
      {failure !== null && <Notice message={failure} onDismiss={() => setFailure(null)} />}
    </>
  );
}
