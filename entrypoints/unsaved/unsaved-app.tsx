import { useState } from 'preact/hooks';
import { Notice } from '#components/controls/notice.tsx';
import { UnsavedView } from '#components/keeping/unsaved-view.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import { type Unsaved, unsavedText } from '#lib/core/notes/unsaved.ts';
import { useSignalEffect } from '#lib/hooks/use-signal-effect.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { send } from '#lib/platform/send.ts';
import { readUnsaved, watchUnsaved } from '#lib/platform/unsaved.ts';

/** Wires what the disk did not take to its view. */
export function UnsavedApp() {
  const text = useText();
  const [unsaved, setUnsaved] = useState<readonly Unsaved[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const tell = (error: unknown) => setFailure(failureMessage(error, text));
  useSignalEffect((signal) => {
    const show = () => void readUnsaved().then(setUnsaved, tell);
    watchUnsaved(show, signal);
    show();
  }, []);
  const hand = () => {
    const file = new Blob([unsavedText(unsaved ?? [])], { type: 'text/plain;charset=utf-8' });
    saveFile(file, `whowhen-unsaved-${new Date().toISOString().slice(0, 10)}.txt`);
  };
  return (
    <>
      <UnsavedView
        unsaved={unsaved}
        onFile={hand}
        onAgain={() => void send('write-unsaved', null).catch(tell)}
      />
      {failure !== null && <Notice message={failure} onDismiss={() => setFailure(null)} />}
    </>
  );
}
