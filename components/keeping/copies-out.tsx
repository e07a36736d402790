import { Switch } from '../controls/switch.tsx';
import { relativeTime } from '../text/relative-time.ts';
import { useText } from '../text/text-context.ts';

export interface CopiesOutProps {
  readonly isOn: boolean;
  /** The last attempt to write a copy; null before the first. */
  readonly last: { readonly at: string; readonly isWritten: boolean } | null;
  /** Called within the click, so that the browser may ask for permission. */
  readonly onSwitch: (isOn: boolean) => void;
}

/** Whether copies go to the downloads folder, too, and how the last one fared. */
export function CopiesOut({ isOn, last, now, onSwitch }: CopiesOutProps & { readonly now: string }) {
  const { t, locale } = useText();
  const fared = last?.isWritten
    ? t('copiesOutLast', relativeTime(last.at, now, locale))
    : t('copiesOutFailed');
  return (
    <div class="copies-out">
      <Switch label={t('copiesOut')} isOn={isOn} onSwitch={onSwitch} />
      <p class="faint">
        {t('copiesOutHint')} {isOn && last && <output>{fared}</output>}
      </p>
    </div>
  );
}
