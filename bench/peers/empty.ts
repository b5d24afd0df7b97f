import { showDrawn } from './shown-graph.ts';

// Draws nothing: what the machine itself lets through.
await fetch('/data/graph.json');
requestAnimationFrame(() => showDrawn({ pan: () => undefined, zoom: () => undefined }));
