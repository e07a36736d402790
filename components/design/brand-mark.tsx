/** The icon's drawing (public/icon/icon.svg) beside the extension's name. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 16 16" width="24" height="24" aria-hidden="true">
      <rect class="brand-tile" width="16" height="16" rx="3.5" />
      <g class="brand-lines" fill="none" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
        <path d="M3.4 2.9l2 5 2.6-4.4 2.6 4.4 2-5" />
        <path d="M3.2 10.5h9.6" />
        <path d="M3.2 13.4h9.61" stroke-dasharray="0 2.4" />
      </g>
    </svg>
  );
}
