import type { ContentCheck } from '#desk/check-content.ts';
import { deskConfig } from '#desk/forms/desk-config.ts';
import { deskHostSchema } from '#schemas/desk-host.ts';
import { deskPage } from './desk-page.ts';

/** The desk's files that depend on the content: its page, whose policy names the git host, and its forms. */
export function deskFiles(
  check: ContentCheck,
  bundle: string,
  siteUrl: string,
): Map<string, string> {
  const settings = check.entries.get('campaign')?.[0]?.data['desk'];
  const host = deskHostSchema.safeParse(settings).data;
  const config = { ...deskConfig(check, siteUrl, host), host: host?.host ?? 'none' };
  return new Map([
    ['index.html', deskPage(bundle, host)],
    ['cau-hinh.json', JSON.stringify(config)],
  ]);
}
