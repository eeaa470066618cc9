import type { Server } from 'node:http';
import { createStaticServer, type StaticSite } from './static-server.ts';

/** Both ways a browser may read «localhost»; nothing outside this machine reaches them. */
const loopback = ['127.0.0.1', '::1'];

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Serves `site` on `port` of every host in `hosts`; false when the port is taken.
 * Throws any other error, such as a port that needs more rights.
 */
const tryPort = async (
  site: StaticSite,
  port: number,
  hosts: readonly string[],
): Promise<boolean> => {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createStaticServer(site);
    try {
      await listen(server, port, host);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has no ::1.
      if (hasCode(error, 'EADDRNOTAVAIL') && servers.length > 0) continue;
      for (const opened of servers) opened.close();
      if (hasCode(error, 'EADDRINUSE')) return false;
      throw error;
    }
  }
  return true;
};

export interface ServeOptions {
  /** The first port to try. */
  port: number;
  /** How many ports to try, one after the other. */
  tries: number;
  /** The one address to listen on; both of «localhost» when left out. */
  host?: string | undefined;
}

/** Serves `site` on the first free port and returns that port; undefined when all were taken. */
export const serveSite = async (
  site: StaticSite,
  { port, tries, host }: ServeOptions,
): Promise<number | undefined> => {
  const hosts = host === undefined ? loopback : [host];
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    if (await tryPort(site, candidate, hosts)) return candidate;
  }
  return undefined;
};
