import type { CmsConfig, GitBackend } from '@sveltia/cms';
import type { DeskHost } from '#schemas/desk-host.ts';

export type { DeskHost } from '#schemas/desk-host.ts';

type HostName = DeskHost['host'];

/** Where each host lives by itself, and its programs' address below that. */
const hosts: Readonly<Record<HostName, { address: string; api: string; ownApi: string }>> = {
  github: { address: 'https://github.com', api: 'https://api.github.com', ownApi: '/api/v3' },
  gitlab: { address: 'https://gitlab.com', api: 'https://gitlab.com/api/v4', ownApi: '/api/v4' },
  gitea: { address: 'https://gitea.com', api: 'https://gitea.com/api/v1', ownApi: '/api/v1' },
};

const commitMessages = {
  create: 'Thêm {{collection}} «{{slug}}»',
  update: 'Sửa {{collection}} «{{slug}}»',
  delete: 'Xóa {{collection}} «{{slug}}»',
  uploadMedia: 'Thêm ảnh {{path}}',
  deleteMedia: 'Xóa ảnh {{path}}',
};

/** Without a host the desk opens a folder only; this name then stands where the editor wants one. */
const folderOnly: GitBackend = { name: 'gitea', repo: 'may-nay/noi-dung', auth_methods: ['token'] };

const apiOf = ({ host, address }: DeskHost): string =>
  address === undefined ? hosts[host].api : address.replace(/\/$/, '') + hosts[host].ownApi;

/** How the desk reaches the office's git host, by an access token each officer makes for himself. */
export function hostConfig(host?: DeskHost): Pick<CmsConfig, 'backend' | 'publish_mode'> {
  if (!host) return { backend: folderOnly, publish_mode: 'simple' };
  const canReview = host.host !== 'gitea';
  const base_url = host.address ?? hosts[host.host].address;
  return {
    backend: {
      name: host.host,
      repo: host.repository,
      branch: host.branch,
      api_root: apiOf(host),
      ...(host.host !== 'github' && { base_url }),
      auth_methods: ['token'],
      commit_messages: commitMessages,
    },
    publish_mode: canReview && host.isReviewed ? 'editorial_workflow' : 'simple',
  };
}

const originOf = (address: string): string => new URL(address).origin;

/** The origins the desk has to reach besides its own: none for a folder. */
export const hostOrigins = (host?: DeskHost): string[] =>
  host ? [...new Set([apiOf(host), host.address ?? hosts[host.host].address].map(originOf))] : [];
