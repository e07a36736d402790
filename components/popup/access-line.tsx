import { useText } from '../text/text-context.ts';
import type { MessageKey, Translator } from '../text/translator.ts';
import type { PageAction, PageGrant, PageState } from './popup-model.ts';

/** What is said of the page, and the one button that changes it. */
interface AccessWords {
  readonly sentence: string;
  readonly button: { readonly label: MessageKey; readonly action: PageAction } | null;
}

export interface AccessLineProps {
  readonly page: PageState;
  readonly onAction: (action: PageAction) => void;
}

export function AccessLine({ page, onAction }: AccessLineProps) {
  const text = useText();
  const { sentence, button } = accessWords(page, text);
  return (
    <div class="access-line">
      <p>{sentence}</p>
      {button && (
        <button type="button" class="button button-small" onClick={() => onAction(button.action)}>
          {text.t(button.label)}
        </button>
      )}
    </div>
  );
}

function accessWords(page: PageState, { t }: Translator): AccessWords {
  switch (page.kind) {
    case 'loading':
      return { sentence: t('pageLoading'), button: null };
    case 'reading':
      return { sentence: t('pageReading'), button: null };
    case 'forbidden':
      return { sentence: t('errorForbidden'), button: null };
    case 'unsupported':
      return { sentence: t('errorUnsupported'), button: null };
    case 'failed':
      return { sentence: t('errorGeneral'), button: { label: 'reloadPage', action: 'reload' } };
    case 'unseen':
      return {
        sentence: t('accessUnseen'),
        button: { label: 'actionAllowEverywhere', action: 'allow-everywhere' },
      };
    case 'no-access':
      return {
        sentence: t('accessNone', page.site),
        button: { label: 'actionAllowSite', action: 'allow-site' },
      };
    case 'off':
      return { sentence: t('accessOff', page.site), button: { label: 'actionTurnOn', action: 'turn-on' } };
    case 'no-article':
      return { sentence: t('accessNoArticle'), button: null };
    case 'article':
      return grantWords(page.grant, page.site, t);
  }
}

function grantWords(grant: PageGrant, site: string, t: Translator['t']): AccessWords {
  switch (grant) {
    case 'everywhere':
      return { sentence: t('accessEverywhere'), button: { label: 'actionChange', action: 'open-options' } };
    case 'site':
      return {
        sentence: t('accessSite', site),
        button: { label: 'actionAllowEverywhere', action: 'allow-everywhere' },
      };
    case 'click':
      return { sentence: t('accessClick'), button: { label: 'actionAllowSite', action: 'allow-site' } };
  }
}
