/** What is said at an address that has no page or no role. */
export const messages = {
  'unknown.page': 'No such page',
  'unknown.pageHere': 'There is no page at this address',
  'unknown.pageAdvice': 'The link may be cut off. Search for a role above, or begin at the start.',
  'unknown.role': 'Unknown role',
  'unknown.roleAddress': 'No role of this corpus has the address {address}. The link may be old or cut off.',
  'unknown.meant': 'Did you mean one of these?',
  'unknown.seeAll': 'See all ladders',
} as const;
