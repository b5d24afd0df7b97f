/** The strip of the tray. Its height is that of `--tray` (theme.css), so that pages and sheets leave room for it. */
export const compareTrayClass =
  'sticky bottom-0 z-20 flex h-14 shrink-0 items-center gap-2 border-t bg-surface px-2 shadow-raised sm:gap-3 sm:px-5 print:hidden [@media(max-height:20rem)]:static';
