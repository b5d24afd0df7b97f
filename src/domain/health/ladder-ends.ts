/** Up to this rank people come from school or another field, and no role needs to lead there. */
export const ENTRY_RANK = 2;

/** From this rank on a ladder may end: fellows, vice presidents and those above them need no further step. */
export const TOP_RANK = 8;
