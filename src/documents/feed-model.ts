import { createHash } from 'node:crypto';
import type { Day } from '#lib/dates.ts';

/** A feed as a whole; all addresses whole. */
export interface FeedHead {
  title: string;
  description: string;
  /** The folder of its files, which is also the page that shows the same to people. */
  home: string;
  /** The home page of the whole site. */
  root: string;
  author: string;
  /** When nothing is in it yet; else its newest entry says. From the content: two builds of it are the same bytes. */
  updatedOn: Day;
}

export interface FeedEntry {
  /** What it will always be known by, whatever its title, its address and the site's host become. */
  key: string;
  title: string;
  address: string;
  publishedOn: Day;
  summary: string;
  /** The whole text, its links whole. */
  html: string;
  author: string;
}

/** Whole address of a path as a page writes it. */
export type Whole = (path: string) => string;

/** `urn:uuid:…` by the rules of version 8 (RFC 9562): the digest of a key, the same on every machine. */
export function lastingId(key: string): string {
  const digest = createHash('sha256').update(`quy-hop-60/${key}`).digest('hex').slice(0, 32);
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4);
  const marked = `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(17)}`;
  return `urn:uuid:${marked.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

export const lastDay = (head: FeedHead, entries: readonly FeedEntry[]): Day =>
  entries[0]?.publishedOn ?? head.updatedOn;

/** The beginning of a day in Việt Nam as Atom and JSON Feed write it (RFC 3339). */
export const moment = (day: Day): string => `${day}T00:00:00+07:00`;

/** The same as RSS writes it (RFC 822): `Thu, 20 Apr 2023 00:00:00 +0700`. */
export const mailMoment = (day: Day): string =>
  new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0700');
