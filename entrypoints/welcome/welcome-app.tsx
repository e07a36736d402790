import { useState } from 'preact/hooks';
import { Notice } from '#components/controls/notice.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import { WelcomeView } from '#components/welcome/welcome-view.tsx';
import type { AccessMode } from '#lib/core/settings.ts';
import { chooseAccess } from '#lib/platform/choose-access.ts';

/** The first page a reader sees: where shall articles be marked? */
export function WelcomeApp() {
  const text = useText();
  const [chosen, setChosen] = useState<AccessMode | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const choose = async (mode: AccessMode) => {
    const isDone = await chooseAccess(mode);
    setRefused(!isDone);
    if (isDone) setChosen(mode);
  };
  const onChoose = (mode: AccessMode) =>
    void choose(mode).catch((error: unknown) => setFailure(failureMessage(error, text)));
  return (
    <>
      <WelcomeView chosen={chosen} isRefused={isRefused} onChoose={onChoose} />
      {failure !== null && <Notice message={failure} onDismiss={() => setFailure(null)} />}
    </>
  );
}
