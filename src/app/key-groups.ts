/** All keys, by where they work. */
export const keyGroups: readonly {
  title: string;
  keys: readonly { keys: readonly string[]; does: string }[];
}[] = [
  {
    title: 'Everywhere',
    keys: [
      { keys: ['/'], does: 'search' },
      { keys: ['Ctrl K', '⌘ K'], does: 'search, also while typing' },
      { keys: ['?'], does: 'show these keys' },
      { keys: ['Esc'], does: 'close what is open' },
    ],
  },
  {
    title: 'In the graph around a role',
    keys: [
      { keys: ['←', '→'], does: 'go along the lines to the card on that side' },
      { keys: ['↑', '↓'], does: 'go to the card above or below' },
      { keys: ['Home', 'End'], does: 'go to the first or last card' },
      { keys: ['Enter'], does: 'make the card the focus' },
      { keys: ['Shift ←'], does: 'show where people come from, in place; again to close' },
      { keys: ['Shift →'], does: 'show where people go, in place; again to close' },
      { keys: ['S'], does: 'show the sentences of the move that leads to the card' },
      { keys: ['Esc'], does: 'close the sentences, then go back to the focus' },
      { keys: ['G', 'L', 'T'], does: 'show the graph, the list or the table' },
    ],
  },
  {
    title: 'On the card of a compared role',
    keys: [{ keys: ['Shift ←', 'Shift →'], does: 'move the role to the left or right' }],
  },
  {
    title: 'On the map',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'go to the nearest role on that side' },
      { keys: ['Enter'], does: 'open the role' },
      { keys: ['+', '−', '0'], does: 'zoom in, zoom out, show everything' },
      { keys: ['Esc'], does: 'let go of the chosen role' },
    ],
  },
];
