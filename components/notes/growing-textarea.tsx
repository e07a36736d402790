import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface GrowingTextareaProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly takesFocus: boolean;
  readonly onValue: (value: string) => void;
}

/** As high as its text, up to the style sheet's max-height. */
export function GrowingTextarea({ label, placeholder, value, takesFocus, onValue }: GrowingTextareaProps) {
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (!area.current) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight}px`;
  }, [value]);

  useEffect(() => {
    if (!takesFocus || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(value.length, value.length);
  }, []);

  return (
    <textarea
      ref={area}
      class="note-words note-area"
      aria-label={label}
      placeholder={placeholder}
      rows={2}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}
