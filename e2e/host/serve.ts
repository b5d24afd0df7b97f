import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * A careers site on an origin of its own, with a content policy as strict as such sites have: it lets in scripts and frames of the app and
 * nothing inline. Usage: serve.ts PORT ADDRESS-OF-THE-APP
 */
const [port = '', app = ''] = process.argv.slice(2);
const page = readFileSync(new URL('careers.html', import.meta.url), 'utf8').replaceAll('{{app}}', app);
const style = readFileSync(new URL('careers.css', import.meta.url), 'utf8');
const policy = `default-src 'none'; style-src 'self'; script-src ${app}; frame-src ${app}; require-trusted-types-for 'script'`;

createServer(({ url }, response) => {
  if (url?.endsWith('.css')) response.setHeader('Content-Type', 'text/css').end(style);
  else if (url?.endsWith('.ico')) response.writeHead(204).end();
  else
    response
      .setHeader('Content-Type', 'text/html;charset=utf-8')
      .setHeader('Content-Security-Policy', policy)
      .end(page);
}).listen(Number(port), '127.0.0.1');
