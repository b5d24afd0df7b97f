import { expect, it } from 'vitest';
import { hostFiles } from './host-files.ts';

const file = (name: string, base = '/ladders/', frames: readonly string[] = []): string =>
  hostFiles(base, "default-src 'none'", frames).get(name) ?? '';

/** The block of a file that begins with a line, up to the line that closes it. */
const block = (text: string, start: string): string => {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim() === start);
  const indent = /^ */.exec(lines[from] ?? '')?.[0] ?? '';
  return lines.slice(from, lines.indexOf(`${indent}}`, from) + 1).join('\n');
};

it('lets anybody frame embeds, also the page of one that is missing, and nobody frame other pages', () => {
  const nginx = file('hosting/nginx.conf');
  for (const open of ['location /ladders/embed/ {', 'location @ladderway_embed_missing {'])
    expect(block(nginx, open)).toMatch(/Content-Security-Policy "default-src 'none'" always/);
  expect(block(nginx, 'location /ladders/ {')).toContain("frame-ancestors 'self'");
});

it('keeps the order of rules where Caddy would sort them, so that the narrower one counts', () => {
  const route = block(file('hosting/Caddyfile'), 'route /ladders/* {');
  const places = ["frame-ancestors 'self'", '/ladders/embed/* Content-Security-Policy', 'immutable'];
  expect(places.map((text) => route.indexOf(text)).filter((at) => at < 0)).toEqual([]);
  expect(route.indexOf(places[0] ?? '')).toBeLessThan(route.indexOf(places[1] ?? ''));
});

it('never answers for code or data with a page, nor has the lack of it kept', () => {
  const nginx = block(file('hosting/nginx.conf'), 'location @ladderway_missing {');
  expect(nginx).toContain('default_type text/plain;');
  expect(nginx).toContain('Cache-Control "no-cache"');
  const caddy = block(file('hosting/Caddyfile'), 'route @ladderway_files {');
  expect(caddy).toContain('Content-Type text/plain');
  expect(caddy).toContain('Cache-Control "no-cache"');
});

it('names who may show pages in a frame, embeds too', () => {
  const frames = ['https://www.careers.example'];
  for (const name of ['hosting/nginx.conf', 'hosting/Caddyfile', '_headers']) {
    const text = file(name, '/', frames);
    expect(text.split("frame-ancestors 'self' https://www.careers.example").length, name).toBeGreaterThan(2);
  }
});
