import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Page, Request } from '@playwright/test';

type Files = ReadonlyMap<string, Buffer>;

interface Branch {
  head: string;
  files: Files;
}

interface PullRequest {
  number: number;
  title: string;
  branch: string;
  isDraft: boolean;
  isOpen: boolean;
  labels: string[];
}

interface CommitInput {
  branch: { branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string };
}

interface Variables {
  branch?: string;
  input?: Record<string, unknown>;
}

const sha1 = (bytes: Buffer | string): string => createHash('sha1').update(bytes).digest('hex');

/** As Git names a file's content. */
const blobName = (bytes: Buffer): string =>
  sha1(Buffer.concat([Buffer.from(`blob ${String(bytes.length)}\0`), bytes]));

const filesOf = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(dirname(folder), file).replaceAll('\\', '/'), readFileSync(file)]),
  );

const officer = { id: 1, login: 'can-bo', name: 'Cán bộ Mẫu', email: 'can-bo@example.vn' };
const madeOn = '2026-11-26T08:00:00Z';

/** A refusal as GitHub answers one. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * GitHub's interface for programs as far as the desk asks it, kept in memory: files and branches, commits that
 * must stand on the newest one, pull requests with labels, drafts and merging. What it does not know it refuses.
 */
export class FakeGitHub {
  readonly repository: string;
  readonly token: string;
  /** The first lines of all commits, oldest first. */
  readonly messages: string[] = [];
  /** Questions it had no answer to. */
  readonly unknown: string[] = [];
  readonly #branches = new Map<string, Branch>();
  readonly #pullRequests: PullRequest[] = [];

  /** @param content a content folder, which becomes the branch `main` */
  constructor(repository: string, token: string, content: string) {
    this.repository = repository;
    this.token = token;
    this.#branches.set('main', { head: sha1('main'), files: filesOf(content) });
  }

  /** Answers a page's questions to api.github.com. */
  async serve(page: Page): Promise<void> {
    await page.route('https://api.github.com/**', async (route) => {
      const request = route.request();
      const { status, body } = this.#answer(request);
      await route.fulfill({
        status,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
        body: status === 204 ? '' : JSON.stringify(body),
      });
    });
  }

  /** Writes what a branch holds below `folder`, as a clone would. */
  checkOut(branch: string, folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, bytes] of this.#branch(branch).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  }

  /** A text file as a branch holds it. */
  read(branch: string, path: string): string {
    return this.#branch(branch).files.get(path)?.toString() ?? '';
  }

  #branch(name: string): Branch {
    const found = this.#branches.get(name);
    if (!found) throw new Refusal(404, `No branch ${name}`);
    return found;
  }

  #answer(request: Request): { status: number; body: unknown } {
    const { pathname } = new URL(request.url());
    if (request.headers()['authorization'] !== `token ${this.token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    const asked = (request.postDataJSON() ?? {}) as Record<string, unknown>;
    const isQuery = pathname === '/graphql';
    try {
      const body = isQuery
        ? { data: this.#query(String(asked['query']), asked['variables'] as Variables) }
        : this.#rest(request.method(), pathname.replace(`/repos/${this.repository}`, ''), asked);
      return { status: body === undefined ? 204 : 200, body };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status === 501) this.unknown.push(error.message);
      const { message } = error;
      return isQuery
        ? { status: 200, body: { errors: [{ message }] } }
        : { status: error.status, body: { message } };
    }
  }

  #rest(method: string, path: string, asked: Record<string, unknown>): unknown {
    const [, number] = /^\/(?:pulls|issues)\/(\d+)/.exec(path) ?? [];
    const pull = this.#pullRequests.find((one) => String(one.number) === number);
    const call = `${method} ${path.replace(/\d+/, 'N').replace(/(trees|heads|blobs)\/.+/, '$1/…')}`;
    const last = decodeURIComponent(path.split('/heads/').at(-1) ?? '');
    switch (call) {
      case 'GET /user':
        return { ...officer, avatar_url: '', html_url: `https://github.com/${officer.login}` };
      case `GET /collaborators/${officer.login}`:
        return undefined;
      case 'GET /git/trees/…':
        return {
          tree: [...this.#branch('main').files].map(([file, bytes]) => ({
            ...{ type: 'blob', path: file, sha: blobName(bytes), size: bytes.length },
          })),
        };
      case 'POST /pulls':
        return this.#open(asked);
      case 'POST /issues/N/labels':
      case 'PATCH /issues/N':
        pull?.labels.splice(0, pull.labels.length, ...(asked['labels'] as string[]));
        return {};
      case 'GET /issues/N':
        return { labels: pull?.labels.map((name) => ({ name })) };
      case 'PUT /pulls/N/merge':
        if (!pull || pull.isDraft) throw new Refusal(405, 'Pull request is still a draft');
        this.#branches.set('main', this.#branch(pull.branch));
        pull.isOpen = false;
        return { merged: true };
      case 'DELETE /git/refs/heads/…':
        this.#branches.delete(last);
        return undefined;
      default:
        throw new Refusal(501, call);
    }
  }

  #open({ title, head, draft }: Record<string, unknown>): unknown {
    const number = this.#pullRequests.length + 1;
    const pull = { title: String(title), branch: String(head), isDraft: draft === true };
    this.#pullRequests.push({ ...pull, number, isOpen: true, labels: [] });
    return {
      ...{ number, title, node_id: `PR_${String(number)}`, created_at: madeOn, updated_at: madeOn },
      html_url: `https://github.com/${this.repository}/pull/${String(number)}`,
      head: { sha: this.#branch(pull.branch).head },
    };
  }

  #query(query: string, variables: Variables): unknown {
    if (query.includes('createCommitOnBranch'))
      return { createCommitOnBranch: { commit: this.#commit(variables.input as never, query) } };
    if (query.includes('createRef')) return this.#createRef(variables.input ?? {});
    if (query.includes('markPullRequestReadyForReview')) {
      const [, number] = /^PR_(\d+)$/.exec(String(variables.input?.['pullRequestId'])) ?? [];
      for (const pull of this.#pullRequests)
        if (String(pull.number) === number) pull.isDraft = false;
      return {};
    }
    if (query.includes('fork: repository'))
      return { fork: { id: 'R_1' }, base: { ref: { target: { oid: this.#branch('main').head } } } };
    if (query.includes('pullRequests(')) return { repository: { pullRequests: this.#listed() } };
    return { repository: this.#fields(query, variables.branch ?? 'main') };
  }

  #createRef({ name, oid }: Record<string, unknown>): unknown {
    const branch = String(name).replace('refs/heads/', '');
    if (this.#branches.has(branch))
      throw new Refusal(422, `A ref named "${branch}" already exists`);
    this.#branches.set(branch, { head: String(oid), files: this.#branch('main').files });
    return { createRef: { ref: { name: branch } } };
  }

  #commit({ branch, expectedHeadOid, fileChanges, message }: CommitInput, query: string): unknown {
    const { head, files } = this.#branch(branch.branchName);
    if (head !== expectedHeadOid) throw new Refusal(409, `Expected branch to point to ${head}`);
    const next = new Map(files);
    for (const { path } of fileChanges.deletions)
      if (!next.delete(path)) throw new Refusal(422, `No file ${path} to delete`);
    for (const { path, contents } of fileChanges.additions)
      next.set(path, Buffer.from(contents, 'base64'));
    this.messages.push(message.headline);
    const oid = sha1(`${head}${String(this.messages.length)}`);
    this.#branches.set(branch.branchName, { head: oid, files: next });
    const added = [...query.matchAll(/(file_\d+): file\(path: ("(?:[^"\\]|\\.)*")\)/g)].map(
      ([, alias = '', path = '""']) => [
        alias,
        { oid: blobName(next.get(JSON.parse(path) as string) ?? Buffer.of()) },
      ],
    );
    return { oid, committedDate: madeOn, ...Object.fromEntries(added) };
  }

  #listed(): unknown {
    const { files } = this.#branch('main');
    const nodes = this.#pullRequests
      .filter(({ isOpen }) => isOpen)
      .map(({ number, title, branch, isDraft, labels }) => ({
        ...{ id: `PR_${String(number)}`, number, title, isDraft, isCrossRepository: false },
        ...{ url: '', createdAt: madeOn, updatedAt: madeOn, author: officer },
        ...{ headRefName: branch, headRefOid: this.#branch(branch).head },
        labels: { nodes: labels.map((name) => ({ name })) },
        files: {
          nodes: [...this.#branch(branch).files]
            .filter(([path, bytes]) => files.get(path)?.equals(bytes) !== true)
            .map(([path]) => ({ path, changeType: files.has(path) ? 'MODIFIED' : 'ADDED' })),
        },
      }));
    return { nodes, totalCount: nodes.length };
  }

  /** The fields of a repository that are asked for file by file, each under a name of its own. */
  #fields(query: string, branch: string): Record<string, unknown> {
    const blobs = [...this.#branches.values()].flatMap(({ files }) => [...files.values()]);
    const byName = new Map(blobs.map((bytes) => [blobName(bytes), bytes]));
    const blob = (bytes: Buffer | undefined) =>
      bytes && {
        ...{ oid: blobName(bytes), byteSize: bytes.length, isTruncated: false },
        ...{ isBinary: bytes.includes(0), text: bytes.includes(0) ? null : bytes.toString() },
      };
    const fields = [
      ...[...query.matchAll(/(\w+_\d+):\s+object\(oid: "(\w+)"\)/g)].map(
        ([, name = '', oid = '']) => [name, blob(byName.get(oid))] as const,
      ),
      ...[...query.matchAll(/(\w+_\d+):\s+object\(expression: "([^":]+):([^"]+)"\)/g)].map(
        ([, name = '', from = '', path = '']) =>
          [name, blob(this.#branch(from).files.get(path))] as const,
      ),
      ...[...query.matchAll(/(?:(\w+_\d+):\s+)?ref\(qualifiedName: \$branch\)/g)].map(
        ([, name = 'ref']) => [name, this.#lastCommit(branch)] as const,
      ),
    ];
    if (fields.length === 0) throw new Refusal(501, query);
    return Object.fromEntries(fields);
  }

  #lastCommit(branch: string): unknown {
    const oid = this.#branch(branch).head;
    const { name, email, id, login } = officer;
    const author = { name, email, user: { id, login }, avatarUrl: '' };
    const nodes = [{ oid, message: this.messages.at(-1) ?? '', author, committedDate: madeOn }];
    return { target: { oid, history: { nodes } } };
  }
}
