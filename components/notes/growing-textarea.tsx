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
    if (area.current) fitToText(area.current);
  }, [value]);

  // After paint, because a view may be rendered before its host is put in the page.
  useEffect(() => {
    if (!area.current) return;
    fitToText(area.current);
    if (!takesFocus) return;
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

function fitToText(area: HTMLTextAreaElement) {
  area.style.height = 'auto';
  // Zero outside a page, where nothing can be measured.
  if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight}px`;
}
