import { useState } from 'preact/hooks';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../text/text-context.ts';

export interface CopyButtonProps {
  readonly tabIndex?: number;
  readonly onCopy: () => void;
}

/** Copies a note, and says that it did. */
export function CopyButton({ tabIndex = 0, onCopy }: CopyButtonProps) {
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <IconButton
      glyph={isCopied ? 'done' : 'copy'}
      label={t(isCopied ? 'noteCopied' : 'noteCopy')}
      tabIndex={tabIndex}
      onClick={() => {
        onCopy();
        setCopied(true);
      }}
    />
  );
}
