import type { Settings } from '#lib/core/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { useText } from '../text/text-context.ts';

export interface MarkSwitchesProps {
  readonly marks: Settings['marks'];
  /** Null where there is no site to switch: the browser's own pages, files. */
  readonly isSiteOn: boolean | null;
  readonly onMarks: (marks: Settings['marks']) => void;
  readonly onSite: (isOn: boolean) => void;
}

export function MarkSwitches({ marks, isSiteOn, onMarks, onSite }: MarkSwitchesProps) {
  const { t } = useText();
  return (
    <fieldset class="mark-switches">
      <legend class="visually-hidden">{t('switches')}</legend>
      <Switch
        label={t('markLeaders')}
        isOn={marks.leaders}
        onSwitch={(leaders) => onMarks({ ...marks, leaders })}
      />
      <Switch label={t('markDates')} isOn={marks.dates} onSwitch={(dates) => onMarks({ ...marks, dates })} />
      <Switch
        label={t('markThisSite')}
        isOn={isSiteOn ?? false}
        isDisabled={isSiteOn === null}
        onSwitch={onSite}
      />
    </fieldset>
  );
}
