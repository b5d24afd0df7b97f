import { careerLadder } from './career-ladder.ts';
import { watchPlainElements } from './plain-elements.ts';

// Only while a classic script runs for the first time does the page know which one it is.
const script = document.currentScript;

if (script instanceof HTMLScriptElement && !customElements.get('career-ladder')) {
  customElements.define('career-ladder', careerLadder(new URL('.', script.src)));
  watchPlainElements();
}
