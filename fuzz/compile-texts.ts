import type { RoleFile } from '#contract/bundle-role.ts';
import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { BUNDLE_FORMAT } from '#contract/bundle-parse.ts';
import { encodeSearch } from '#contract/bundle-search-encode.ts';
import { healthFile } from '#cli/health-file.ts';
import { bytesOf } from '#cli/packed-texts.ts';
import { documentTexts, roleFile } from '#cli/role-file.ts';
import { roleInputs, type RoleInputs } from '#cli/role-inputs.ts';
import { searchColumns } from '#cli/search-columns.ts';
import { parseDocument } from '#domain/document/parse-document.ts';
import { buildGraph } from '#domain/graph/build-graph.ts';
import { indexGraph } from '#domain/graph/index-graph.ts';
import { NOTHING_SETTLED } from '#domain/graph/settled-names.ts';
import { checkLadder } from '#domain/health/check-ladder.ts';
import { english } from '#messages/english.ts';
import { lexicon, skills } from './lexicon.ts';

const byId = new Map(lexicon.map((entry) => [entry.id, entry]));

/** All files of the bundle of some documents, as values. */
export function compileTexts(texts: readonly string[]) {
  const read = texts.map((text, at) => parseDocument({ file: `${at}.md`, text }, skills).document);
  const { graph, documents } = buildGraph(read);
  const index = indexGraph(graph);
  const ids = graph.roles.map(({ id }) => id);
  const inputs = bytesOf(roleInputs(index).pack(ids)).map(
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as RoleInputs,
  );
  const families = graph.roles.map(({ family }) => family);
  return {
    graph,
    families,
    manifest: {
      format: BUNDLE_FORMAT,
      name: 'Trial',
      counts: { roles: graph.roles.length, documents: documents.size, moves: graph.moves.length, skills: 0 },
      files: { index: '0123456789', search: '0123456789', health: '0123456789', 'roles/00': '0123456789' },
    },
    index: encodeIndex(graph),
    search: encodeSearch(searchColumns(graph, documents, lexicon), families),
    health: healthFile(checkLadder(index, documents, english, NOTHING_SETTLED)),
    roles: inputs.map((each) => {
      const document = documents.get(each.role.id);
      const described = document === undefined ? '' : documentTexts(document, byId);
      return JSON.parse(Buffer.concat(roleFile(each, Buffer.from(described))).toString()) as RoleFile;
    }),
  };
}
