import { useText } from '../text/text-context.ts';
import { IconButton } from './icon-button.tsx';

export interface NoticeProps {
  readonly message: string;
  /** What can be done about it: Undo, Reload page. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
  readonly onDismiss: () => void;
}

/** A short sentence that is read out when it appears and waits for no answer. */
export function Notice({ message, action, onDismiss }: NoticeProps) {
  const { t } = useText();
  return (
    <div class="notice">
      <output class="notice-message">{message}</output>
      {action && (
        <button type="button" class="button button-text" onClick={action.onAction}>
          {action.label}
        </button>
      )}
      <IconButton glyph="close" label={t('dismiss')} onClick={onDismiss} />
    </div>
  );
}
