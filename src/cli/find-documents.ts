import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import { join, sep } from 'node:path';
import type { FileEffects } from './effects.ts';

/** A document's place: its name relative to the corpus, with `/`, and its path on this machine. */
interface DocumentFile {
  name: string;
  path: string;
}

export interface FoundDocuments {
  /** Sorted by name. */
  files: DocumentFile[];
  /** Names of folders that could not be read. */
  unreadable: string[];
}

const DOCUMENT = /\.(md|markdown|txt)$/i;
const NOT_A_ROLE = /^(readme|contributing)\.md$/i;

/**
 * All documents below a folder. Hidden files, `node_modules`, README.md and CONTRIBUTING.md are not documents. A link is followed
 * where it leads to something within the folder that isn't found under its own name; never out of the folder. Rejects where the
 * folder itself cannot be read.
 */
export async function findDocuments(files: FileEffects, directory: string): Promise<FoundDocuments> {
  const root = await files.realPath(directory);
  const found = new Map<string, DocumentFile>();
  const visited = new Set<string>();
  const links: DocumentFile[] = [];
  const unreadable: string[] = [];

  async function walk({ name: folder, path }: DocumentFile): Promise<void> {
    visited.add(path);
    const entries = await files.list(path).catch((error: unknown) => {
      if (path === root) throw error;
      unreadable.push(folder);
      return [];
    });
    for (const { name, kind } of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const file = { name: folder === '' ? name : `${folder}/${name}`, path: join(path, name) };
      if (kind === 'directory') await walk(file);
      else if (kind === 'link') links.push(file);
      else if (kind === 'file' && isDocument(name)) found.set(file.path, file);
    }
  }

  await walk({ name: '', path: root });
  for (let link = links.shift(); link; link = links.shift()) {
    const path = await files.realPath(link.path).catch(() => null);
    if (!path?.startsWith(root + sep)) continue;
    const kind = await files.kindOf(path);
    if (kind === 'directory' && !visited.has(path)) await walk({ name: link.name, path });
    if (kind === 'file' && isDocument(link.name) && !found.has(path))
      found.set(path, { name: link.name, path });
  }
  return { files: [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name)), unreadable };
}

function isDocument(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return DOCUMENT.test(name) && !NOT_A_ROLE.test(name);
}
