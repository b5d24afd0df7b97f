import type { MessageKey } from '#messages/message-types.ts';

/** All keys, by where they work. */
export const keyGroups: readonly {
  title: MessageKey;
  keys: readonly { keys: readonly string[]; does: MessageKey }[];
}[] = [
  {
    title: 'keys.everywhere',
    keys: [
      { keys: ['/'], does: 'keys.search' },
      { keys: ['Ctrl K', '⌘ K'], does: 'keys.searchTyping' },
      { keys: ['?'], does: 'keys.show' },
      { keys: ['Esc'], does: 'keys.closeOpen' },
    ],
  },
  {
    title: 'keys.graph',
    keys: [
      { keys: ['←', '→'], does: 'keys.along' },
      { keys: ['↑', '↓'], does: 'keys.aboveBelow' },
      { keys: ['Home', 'End'], does: 'keys.firstLast' },
      { keys: ['Enter'], does: 'keys.focus' },
      { keys: ['Shift ←'], does: 'keys.openFrom' },
      { keys: ['Shift →'], does: 'keys.openTo' },
      { keys: ['S'], does: 'keys.sentences' },
      { keys: ['Esc'], does: 'keys.closeSentences' },
      { keys: ['G', 'L', 'T'], does: 'keys.views' },
    ],
  },
  {
    title: 'keys.compared',
    keys: [{ keys: ['Shift ←', 'Shift →'], does: 'keys.shift' }],
  },
  {
    title: 'keys.map',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'keys.nearest' },
      { keys: ['Enter'], does: 'keys.openRole' },
      { keys: ['+', '−', '0'], does: 'keys.zoom' },
      { keys: ['Esc'], does: 'keys.letGo' },
    ],
  },
];
