const act = 'window.hacked=1';

/** Ways in which text has become code somewhere: markup, addresses, templates, formulas, encodings. */
const attempts = [
  `<script>${act}</script>`,
  `<img src=x onerror=${act}>`,
  `<svg onload=${act}></svg>`,
  `<svg><script>${act}</script></svg>`,
  `<svg><animate onbegin=${act} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
  `<iframe src=javascript:parent.${act}>`,
  `<object data="javascript:${act}">`,
  `<embed src="javascript:${act}">`,
  `<a href="javascript:${act}">x</a>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${act}>`,
  `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
  `<template><script>${act}</script></template>`,
  `<style>@import 'javascript:${act}';</style>`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example">`,
  `<base href=https://evil.example/>`,
  `<form action=https://evil.example><button>Go</button></form>`,
  `<video><source onerror=${act}></video>`,
  `<details open ontoggle=${act}>x</details>`,
  `<input autofocus onfocus=${act}>`,
  `<body onload=${act}>`,
  `<marquee onstart=${act}>x</marquee>`,
  `<portal src=https://evil.example>`,
  `<x contenteditable onblur=${act} autofocus>`,
  `javascript:${act}`,
  `data:text/html,<script>${act}</script>`,
  `vbscript:${act}`,
  `//evil.example/%2e%2e`,
  `https://evil.example/?${act}`,
  `[click](javascript:${act})`,
  `![x](https://evil.example/x.png)`,
  `{{constructor.constructor('${act}')()}}`,
  '${' + act + '}',
  `<%= ${act} %>`,
  `#{${act}}`,
  `=HYPERLINK("https://evil.example","x")`,
  `__proto__[hacked]=1`,
  `{"__proto__":{"hacked":1}}`,
  `%3Cscript%3E${act}%3C/script%3E`,
] as const;

/** Places from which such a text tries to get out. */
const wrappings = [
  (text: string) => text,
  (text: string) => `">${text}`,
  (text: string) => `'></textarea></title></style>${text}`,
  (text: string) => `-->]]>${text}<!--`,
  (text: string) => `</script>\u202e${text}`,
] as const;

/** Two hundred texts that must be shown as they stand; each is unlike all others. None has a space at an end or two in a row. */
export const hostileTexts: readonly string[] = wrappings.flatMap((wrap) => attempts.map(wrap));
