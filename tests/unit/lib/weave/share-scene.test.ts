import { expect, test } from 'vitest';
import { shareScene } from '#lib/weave/share-scene.ts';

const wide = { width: 1200, height: 630 };

test('a scene has the size it is asked for', () => {
  expect(shareScene(wide)).toContain('width="1200" height="630"');
  expect(shareScene({ width: 600, height: 600, isBare: true })).toContain(
    'width="600" height="600"',
  );
});

test('the same wish gives the same scene; the 60, the unit and the houses each change it', () => {
  expect(shareScene(wide)).toBe(shareScene({ ...wide }));
  const scenes = [
    wide,
    { ...wide, mark: { left: 151, top: 14 } },
    { ...wide, unit: 'chau-quang' },
    { ...wide, unit: 'chau-thai' },
    { ...wide, isBare: true },
  ].map(shareScene);
  expect(new Set(scenes).size).toBe(scenes.length);
});
