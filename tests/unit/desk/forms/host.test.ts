import { expect, test } from 'vitest';
import { hostConfig, hostOrigins } from '#desk/forms/host.ts';
import { deskHostSchema } from '#schemas/desk-host.ts';

const host = (settings: Record<string, unknown>) =>
  deskHostSchema.parse({ repository: 'quy-hop/trang', ...settings });

test('without a host the desk opens a folder and reaches nothing else', () => {
  expect(hostConfig().publish_mode).toBe('simple');
  expect(hostOrigins()).toEqual([]);
});

test('a second officer lets through what the first wrote, where the host can do that', () => {
  expect(hostConfig(host({ host: 'github' })).publish_mode).toBe('editorial_workflow');
  expect(hostConfig(host({ host: 'gitlab' })).publish_mode).toBe('editorial_workflow');
  expect(hostConfig(host({ host: 'gitea' })).publish_mode).toBe('simple');
  expect(hostConfig(host({ host: 'gitlab', isReviewed: false })).publish_mode).toBe('simple');
});

test('an officer signs in with an access token alone', () => {
  for (const name of ['github', 'gitlab', 'gitea'])
    expect(hostConfig(host({ host: name })).backend).toMatchObject({ auth_methods: ['token'] });
});

test('a host of the office’s own is the only one reached', () => {
  const own = host({ host: 'gitlab', address: 'https://git.mau.vn/' });
  expect(hostOrigins(own)).toEqual(['https://git.mau.vn']);
  expect(hostConfig(own).backend).toMatchObject({ api_root: 'https://git.mau.vn/api/v4' });
});
