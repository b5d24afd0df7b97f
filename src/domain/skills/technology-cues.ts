function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that stand between the items of a list without being one. */
export const BETWEEN_TECHNOLOGIES = wordSet(`
  and or and/or nor e.g i.e eg ie such as like including include includes plus vs versus etc with
`);

/** Words that follow a technology's name and say that it is one. */
export const AFTER_A_TECHNOLOGY = wordSet(`
  language languages framework frameworks library libraries programming programmer programmers developer developers
  development engineer engineers code codebase codebases script scripts scripting compiler concurrency syntax runtime
  tooling ecosystem stack backend frontend middleware router bindings extensions plugin plugins api apis sdk sdks
  app apps application applications service services microservice microservices server servers monolith
  pipeline pipelines job jobs cluster clusters function functions module modules package packages
  component components hook hooks test tests suite suites chart charts manifest manifests template templates
  controller controllers mesh warehouse query queries dashboard dashboards database databases
  spreadsheet spreadsheets workbook workbooks macro macros formula formulas pivot
  cookbook cookbooks recipe recipes playbooks board boards workspace workspaces repository repositories
  project projects environment environments integration integrations
  skills proficiency experience expertise knowledge certification preferred required desired is
`);

/** Words that precede a technology's name where it is used, known or listed. */
export const BEFORE_A_TECHNOLOGY = wordSet(`
  in with using use uses of via from to into on for than plus vs versus like as including include includes e.g i.e eg ie
  language languages framework frameworks tool tools knowledge know knows learn learning write writes writing code
  embedded ansi modern advanced intermediate basic core familiar fluent proficient strong solid idiomatic production
  microsoft ms apache google prefer prefers required
`);

/** What may be tied to a technology's name by a hyphen. */
export const TIED_BY_HYPHEN = wordSet('based like style native specific driven powered');
