import { createRoot, type Root } from 'react-dom/client';

/**
 * A root for the app. What React got over by itself, such as code that arrived at the second attempt, is told with its cause, and is no error
 * that nobody caught.
 */
export const openRoot = (container: HTMLElement): Root =>
  createRoot(container, {
    onRecoverableError: (error) => console.warn((error as Error).cause),
  });
