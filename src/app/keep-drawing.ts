/**
 * Keeps the drawing of a prerendered page's graph. The function it gives is called when the app stands in the page's place, and puts the drawing
 * where the app draws the same, until it has: React Flow has to know its window before it draws anything in it.
 */
export function keepDrawing(page: Element): () => void {
  const drawing = page.querySelector<HTMLElement>('[data-drawing]');
  return () => {
    const graph = document.querySelector('.react-flow');
    if (!drawing || !graph) return;
    drawing.inert = true;
    graph.append(drawing);
    const observer = new MutationObserver(() => {
      if (graph.querySelector('.react-flow__node') === null) return;
      observer.disconnect();
      drawing.remove();
    });
    observer.observe(graph, { childList: true, subtree: true });
  };
}
