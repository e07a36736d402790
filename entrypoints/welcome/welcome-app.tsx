import { useState } from 'preact/hooks';
import { WelcomeView } from '#components/welcome/welcome-view.tsx';
import type { AccessMode } from '#lib/core/settings.ts';
import { chooseAccess } from '#lib/platform/choose-access.ts';

/** The first page a reader sees: where shall articles be marked? */
export function WelcomeApp() {
  const [chosen, setChosen] = useState<AccessMode | null>(null);
  const [isRefused, setRefused] = useState(false);
  const choose = async (mode: AccessMode) => {
    const isDone = await chooseAccess(mode);
    setRefused(!isDone);
    if (isDone) setChosen(mode);
  };
  return <WelcomeView chosen={chosen} isRefused={isRefused} onChoose={(mode) => void choose(mode)} />;
}
