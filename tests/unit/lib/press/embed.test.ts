import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { embedCode, embedSize, oEmbed } from '#lib/press/embed.ts';

const card = { title: 'Hộ "Mẫu" & <Đá>', address: 'https://a.example/nhung/0042/' };

describe('the code of a card', () => {
  test('is one frame without script, its title kept whatever letters it holds', () => {
    const [frame, ...others] = parseFragment(embedCode(card)).childNodes;
    expect(others).toEqual([]);
    const attributes = frame && 'attrs' in frame ? frame.attrs : [];
    expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toMatchObject({
      src: card.address,
      title: card.title,
      width: String(embedSize.width),
      height: String(embedSize.height),
    });
  });

  test('stands in the oEmbed answer with the very size it has', () => {
    expect(oEmbed(card, 'https://a.example/')).toMatchObject({
      version: '1.0',
      type: 'rich',
      ...embedSize,
      html: embedCode(card),
    });
  });
});

/** `--role: value` pairs of a stylesheet, the last value of each. */
const rolesOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, role = '', value = '']) => [role, value]),
  );

describe('the colours of a card', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  const [light = '', dark = ''] = readFileSync('src/styles/embed.css', 'utf8').split('@media');
  const written = rolesOf(tokens);

  test('are those of the site, by day and by night', () => {
    expect(rolesOf(light).size).toBeGreaterThan(4);
    for (const [role, day] of rolesOf(light)) {
      const night = rolesOf(dark.slice(0, dark.indexOf('}\n}'))).get(role) ?? day;
      // A card is a slab: it takes the slab's ground.
      const known = written.get(role === 'ground' ? 'surface' : role);
      expect([day, `light-dark(${day}, ${night})`], role).toContain(known);
    }
  });
});
