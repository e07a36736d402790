import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Notice, type NoticeProps } from '#components/controls/notice.tsx';
import { OptionsView } from '#components/options/options-view.tsx';
import { failureMessage } from '#components/text/failure-message.ts';
import { useText } from '#components/text/text-context.ts';
import { useTags } from '#lib/hooks/use-notes.ts';
import { usePeople } from '#lib/hooks/use-people.ts';
import { useGranted, useSettings } from '#lib/hooks/use-settings.ts';
import { dropAccess, patternOf } from '#lib/platform/access.ts';
import { chooseAccess } from '#lib/platform/choose-access.ts';
import { send } from '#lib/platform/send.ts';
import { changeSettings, switchSite } from '#lib/platform/settings.ts';
import { peopleProps } from './people-props.ts';
import { useCopiesOut } from './use-copies-out.ts';
import { useKeeping } from './use-keeping.ts';

/**
 * Wires the options to settings and permissions. Kinds and sites switched off leave every open tab at once; access taken
 * back counts from the next page on.
 */
export function OptionsApp() {
  const text = useText();
  const [notice, setNotice] = useState<NoticeProps | null>(null);
  const dismiss = () => setNotice(null);
  const tell = (error: unknown) => setNotice({ message: failureMessage(error, text), onDismiss: dismiss });
  const settings = useSettings(tell);
  const granted = useGranted(tell);
  const tags = useTags(true, tell);
  const yourNotes = { ...useKeeping(tell), copiesOut: useCopiesOut(settings, tell) };
  const people = usePeople(tell);
  const run = (work: Promise<unknown>) => void work.catch(tell);
  const sayWithUndo = (message: string, undo: () => Promise<unknown>) => {
    const onAction = () => {
      dismiss();
      run(undo());
    };
    setNotice({ message, action: { label: text.t('undo'), onAction }, onDismiss: dismiss });
  };
  const renameTag = async (from: string, to: string) => {
    const before = await send('rename-tag', { from, to });
    sayWithUndo(text.t('optionsTagRenamed', from, to), async () => {
      for (const each of before) await send('change-note', { id: each.id, change: { tags: each.tags } });
    });
  };
  return (
    <>
      <OptionsView
        settings={settings}
        granted={granted}
        yourNotes={yourNotes}
        version={browser.runtime.getManifest().version}
        onMarks={(marks) => run(changeSettings({ marks }))}
        onAccess={(mode) => run(chooseAccess(mode))}
        onRevoke={(site) => run(dropAccess([patternOf(site)]))}
        onSiteOff={(site) => run(switchSite(site, false))}
        onSiteOn={(site) => run(switchSite(site, true))}
        {...peopleProps(people, text, { run, sayWithUndo })}
        tags={tags}
        onRenameTag={(from, to) => run(renameTag(from, to))}
      />
      {notice && <Notice {...notice} />}
    </>
  );
}
