const paths = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5.2 12.2L21 21',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  graph: 'M5 12h5m4-6h5M14 18h5M10 12c3 0 1-6 4-6m-4 6c3 0 1 6 4 6',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
  compare: 'M8 4v16M16 4v16M4 8h8M12 16h8',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7.1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
  check: 'M5 13l4 4L19 7',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4m0-12.8L17 7M7 17l-1.4 1.4',
  dark: 'M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z',
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  right: 'M5 12h14m-6-6 6 6-6 6',
  left: 'M19 12H5m6 6-6-6 6-6',
  down: 'M6 9l6 6 6-6',
  map: 'M4 5h4v4H4zM4 15h4v4H4zM12 5h8v4h-8zM12 15h4v4h-4z',
  swap: 'M7 8h13l-4-4M17 16H4l4 4',
  panel: 'M4 5h16v14H4zM14 5v14',
  keys: 'M3 7h18v10H3zM7 13.5h10M7 10.5h.01M11 10.5h.01M15 10.5h.01',
  route:
    'M6 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm12-10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 17h6a4 4 0 0 0 0-8h-4a3 3 0 0 1 0-6h6',
  quote: 'M5 12h4v5H5zM5 12c0-3 1-5 3-6m7 6h4v5h-4zm0 0c0-3 1-5 3-6',
} as const;

export type IconName = keyof typeof paths;

/** A decorative line icon of the text's colour; what it means is said beside it or by its control's name. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 ${className}`} aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
