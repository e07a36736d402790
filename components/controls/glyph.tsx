/** Line drawings on a 16 px grid, 1.5 px strokes. */
const PATHS = {
  note: 'M3 13h2.2l7.3-7.3a1.5 1.5 0 0 0-2.1-2.1L3 10.9V13zM9.4 4.7l2.1 2.1',
  tag: 'M3 3.5v4.2l5.4 5.4a1 1 0 0 0 1.4 0l3.3-3.3a1 1 0 0 0 0-1.4L7.7 3H3.5a.5.5 0 0 0-.5.5zM6 6h.01',
  'add-person':
    'M6.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 13.5c0-2.5 2-4 4.5-4 1 0 1.9.2 2.6.7M12 9.5v4M10 11.5h4',
  delete: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M6.8 7v3.8M9.2 7v3.8',
  copy: 'M6 5.5h6.5V13H6zM3.5 10.5V3H10',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L13.5 13.5',
  options: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  library: 'M3 3v10M6 3v10M9 3.2l3.6 9.6M2.2 13.5h11.6',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  done: 'M3.5 8.5l3 3 6-7',
} as const;

export type GlyphName = keyof typeof PATHS;

/** Decoration: the control around it carries the name. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
