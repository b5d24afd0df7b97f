import { exportFileName } from '#domain/export/export-file-name.ts';
import type { ExportedScene, ExportSource } from '#domain/export/exported-scene.ts';
import { mirrorScene } from '#domain/export/mirror-scene.ts';
import { sceneByPay } from '#domain/export/scene-by-pay.ts';
import { viewCsv } from '#domain/export/view-csv.ts';
import { viewMarkdown } from '#domain/export/view-markdown.ts';
import { viewSvg } from '#domain/export/view-svg.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import type { Translate } from '#messages/message-types.ts';
import { isRightToLeft } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { drawPng } from './draw-png.ts';
import { saveFile } from './save-file.ts';
import { shownTheme } from './shown-theme.ts';

export type ExportChoice = 'svg' | 'png' | 'csv' | 'markdown' | 'copy' | 'print';

/** What is exported, and from where. */
export interface ExportContext extends ExportSource {
  scene: ExportedScene;
  byPay: boolean;
  title: string;
  addressOf: (id: RoleId) => string;
}

function save(id: RoleId, extension: string, type: string, content: string | Blob, t: Translate): string {
  const name = exportFileName(id, extension);
  saveFile(name, new Blob([content], { type }));
  return t('export.saved', { name });
}

/** Does what was chosen and says in words what was done. Throws where the browser refuses. */
export async function runExport(choice: ExportChoice, context: ExportContext): Promise<string> {
  const { byPay, addressOf, t } = context;
  const scene = { ...context.scene, language: stated.lang };
  const draw = () => {
    const placed = byPay ? sceneByPay(scene, t) : scene;
    return viewSvg(isRightToLeft() ? mirrorScene(placed) : placed, { ...context, theme: shownTheme() });
  };
  const id = scene.view.focus;
  switch (choice) {
    case 'svg':
      return save(id, 'svg', 'image/svg+xml', draw().svg, t);
    case 'png':
      return save(id, 'png', 'image/png', await drawPng(draw()), t);
    case 'csv':
      return save(id, 'csv', 'text/csv;charset=utf-8', viewCsv(scene, addressOf, t), t);
    case 'markdown':
      return save(
        id,
        'md',
        'text/markdown;charset=utf-8',
        viewMarkdown(scene, { ...context, sentences: true }),
        t,
      );
    case 'copy':
      await navigator.clipboard.writeText(viewMarkdown(scene, { ...context, sentences: false }));
      return t('export.copied');
    case 'print':
      window.print();
      return '';
  }
}
