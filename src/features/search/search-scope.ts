import type { SearchedCommand } from '#domain/search/search-subjects.ts';

/** Something the app can do from the search. */
export interface Command extends SearchedCommand {
  run: () => void;
}

/** What a search box searches beside roles, and where a choice leads; without it, it is there to choose a role. */
export interface SearchScope {
  commands: readonly Command[];
  /** Ids of the roles opened last on this device. */
  recent: readonly string[];
  /** The role that is open. */
  current: string | null;
  onFamily: (name: string) => void;
  /** Opens the page of a skill. */
  onSkill: (id: string) => void;
}
