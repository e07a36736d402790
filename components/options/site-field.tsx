import { useId, useState } from 'preact/hooks';
import { useText } from '../text/text-context.ts';
import { siteName } from './site-name.ts';

export interface SiteFieldProps {
  readonly onAdd: (site: string) => void;
}

export function SiteField({ onAdd }: SiteFieldProps) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteName(typed);
    setInvalid(site === null);
    if (site === null) return;
    setTyped('');
    onAdd(site);
  };
  return (
    <form class="site-field" onSubmit={submit} noValidate>
      <label for={id}>{t('optionsSiteField')}</label>
      <div class="site-entry">
        <input
          id={id}
          type="text"
          class="text-field"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('optionsSitePlaceholder')}
          value={typed}
          aria-invalid={isInvalid}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setInvalid(false);
          }}
        />
        <button type="submit" class="button">
          {t('optionsSiteAdd')}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {isInvalid && t('optionsSiteInvalid')}
      </p>
    </form>
  );
}
