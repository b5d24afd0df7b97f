/**
 * The import table. Each row names a folder of src and the only other folders of src it may import. Tests may import what they
 * test and nothing else; the shapes of the domain (types) may be used by contract.
 */
const table = {
  messages: [],
  domain: ['messages'],
  ui: ['messages'],
  contract: ['domain'],
  embed: ['contract'],
  worker: ['contract'],
  cli: ['contract', 'domain', 'messages'],
  data: ['contract', 'domain', 'messages'],
  features: ['data', 'ui', 'contract', 'domain', 'messages'],
  app: ['features', 'data', 'ui', 'contract', 'domain', 'messages'],
};

const rows = Object.entries(table).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing else'} inside src`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rows,
    {
      name: 'bench-and-fuzz-imports',
      comment:
        'measurements and fuzzing may import cli, contract, domain, messages; no code of src imports them',
      severity: 'error',
      from: { path: '^(bench|fuzz)/' },
      to: { path: '^src/', pathNot: '^src/(cli|contract|domain|messages)/' },
    },
    {
      name: 'contract-takes-only-types-of-domain',
      comment: 'a format that leaves the process depends on no code of the domain',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-takes-only-types-of-messages',
      comment: 'a sentence of the domain is said by the translator it is given',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '(\\.test|/trial-[^/]+)\\.ts$' },
      to: { path: '^src/messages/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'features never import each other; routes compose them',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'no React, DOM or Node in the domain',
      severity: 'error',
      from: { path: '^src/(domain|contract)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-and-contract-draw-nothing',
      severity: 'error',
      from: { path: '^src/(domain|contract|cli)/' },
      to: { path: 'node_modules/(react|react-dom|@xyflow|@tanstack|@base-ui)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/(cli/no-colours|app/format-reader)\\.ts$'] },
      to: {},
    },
    {
      name: 'nothing-from-beside-the-project',
      comment: 'the project depends on nothing outside its own folder',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
