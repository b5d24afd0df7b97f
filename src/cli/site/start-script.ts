import { FORMATS_POLICY } from '#domain/page/content-policy.ts';
import type { Locale } from '#messages/locales.ts';
import type { Translate } from '#messages/message-types.ts';
import type { BuiltApp } from './built-app.ts';

/**
 * The script in every page: shows the theme chosen on this device at once, and no hint that was dismissed there, notes which button is pressed
 * before the app is there, and after the first paint fetches all that the app's first view needs side by side, and starts the app when its style
 * sheets are there. These count from when the app does, and stand before those of the page, so that the fonts of the page stay. Where the app does
 * not arrive, the page stays, and says so. `base` is the path of the site's folder, `locale` the language of the page, which most readers go on
 * with.
 */
export function startScript(
  { entry, entryImports, rolePage, roleGraph, roleList, styles, messages, formatReader }: BuiltApp,
  { base, locale, t }: { base: string; locale: Locale; t: Translate },
): string {
  const here = (names: readonly string[]) => JSON.stringify(names.map((name) => base + name));
  return [
    `const root=document.documentElement;`,
    `try{const theme=localStorage.getItem('ladderway.theme');if(theme==='light'||theme==='dark')root.dataset.theme=theme;if(localStorage.getItem('ladderway.hint.graph'))root.dataset.hinted=''}catch{}`,
    `addEventListener('click',({target})=>{if(root.dataset.page)target.closest('header button')?.setAttribute('data-pressed','')});`,
    `const link=(rel,href,own)=>new Promise((done)=>{const it=document.createElement('link');it.rel=rel;it.href=href;it.onload=it.onerror=done;if(own)it.media='not all',it.dataset.style='app';document.head.prepend(it)});`,
    `const pause=()=>new Promise((done)=>setTimeout(done));`,
    `const start=async()=>{`,
    formatReader === null ? '' : readFormats(base + formatReader, locale),
    `const entry=${here([...entryImports, entry])};`,
    `const role=root.dataset.page==='role'?[...${here(rolePage)},...matchMedia('(min-width:48rem)').matches?${here(roleGraph)}:${here(roleList)}]:[];`,
    `for(const [at,name] of [...entry,...${here(messages[locale])},...role].entries()){link('modulepreload',name);if(at%4===3)await pause()}`,
    `await Promise.all(${here([...styles].reverse())}.map((name)=>link('stylesheet',name,true)));`,
    `for(const name of entry){await import(name);await pause()}`,
    `};`,
    `const lost=()=>document.querySelector('header>[role=status]').textContent=${JSON.stringify(t('page.lost'))};`,
    `requestAnimationFrame(()=>setTimeout(()=>start().catch(lost)))`,
  ].join('');
}

/** Has a worker read how numbers are written, at its one address; without it, the app reads that when it first writes one. */
function readFormats(address: string, locale: Locale): string {
  const url = JSON.stringify(address);
  return [
    `try{`,
    `const own=globalThis.trustedTypes?.createPolicy('${FORMATS_POLICY}',{createScriptURL:()=>${url}});`,
    `new Worker(own?own.createScriptURL(''):${url},{name:'${locale}'})`,
    `}catch{}`,
  ].join('');
}
