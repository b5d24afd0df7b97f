import { expect, it } from 'vitest';
import { oEmbed } from './oembed.ts';

it('frames the page that is made for it, with a title that stays text', () => {
  const answer = oEmbed({
    ...{ site: 'https://a.example/x/', name: 'Harbor', path: 'roles/a', title: '"><script>' },
    thumbnail: { address: 'https://a.example/x/previews/a.png', width: 1200, height: 630 },
  });
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_url: 'https://a.example/x/',
    thumbnail_width: 1200,
  });
  expect(answer['html']).toContain('src="https://a.example/x/embed/roles/a"');
  expect(answer['html']).not.toContain('<script>');
  expect(String(answer['html'])).toContain(`height="${String(answer['height'])}"`);
});
