import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificate';
import { acceptance, type CreatePostBody, refusal } from './create-post-answer';
import { imageFor } from './images';
import { openProxy, type Refusal } from './proxy';

const HOSTS = ['x.com', 'twitter.com', 'mobile.x.com', 'abs-0.twimg.com'];
const BUILT = fileURLToPath(new URL('../../dist/replica', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
};
const CREATE_POST = /^\/i\/api\/graphql\/[^/]+\/Create(Note)?Tweet$/;

/** As X does: only its own scripts, no requests but to itself. */
const POLICY =
  "default-src 'self'; img-src 'self' data: https://abs-0.twimg.com; style-src 'self' 'unsafe-inline'; object-src 'none'";
/** For pages from elsewhere: nothing runs and nothing is fetched. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** How the replica first shows itself. */
export interface ReplicaOptions {
  theme?: 'light' | 'dim' | 'dark';
  language?: 'en' | 'fr';
  account?: string;
  /** Use timeline cells again for other posts instead of removing them. */
  recycle?: boolean;
  /** The crowd's "now" in milliseconds; the start of the server if absent. */
  epoch?: number;
}

/** A create-post request as it came in, with what was answered. */
export interface SentPost {
  path: string;
  text: string;
  inReplyTo: string | undefined;
  /** X's id of the new post, undefined where it was refused. */
  id: string | undefined;
}

/** A running stand-in for x.com behind its proxy. */
export interface Replica {
  proxyPort: number;
  /** The TLS server's own port on loopback. */
  port: number;
  refused: Refusal[];
  /** Everything asked of the stand-in's hosts: `METHOD host/path`. */
  requests: string[];
  sent: SentPost[];
  /** The next create-post request is refused with X's error code; 500 answers with a server error. */
  failNext(code: number): void;
  /** Serves a saved page at `path` of every host, scripts cut out, under a policy that lets nothing run or load. */
  serveHtml(path: string, html: string): void;
  close(): Promise<void>;
}

/** Starts the stand-in on loopback. Needs `dist/replica` (see tests/replica/vite.config.ts) and openssl. */
export async function openReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const site = new Site(options);
  const server = createServer(makeCertificate(HOSTS), (request, response) => {
    site.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const proxy = await openProxy(HOSTS, port);
  return {
    port,
    proxyPort: proxy.port,
    refused: proxy.refused,
    requests: site.requests,
    sent: site.sent,
    failNext: (code) => site.failures.push(code),
    serveHtml: (path, html) => site.pages.set(path, html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')),
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

class Site {
  readonly requests: string[] = [];
  readonly sent: SentPost[] = [];
  readonly failures: number[] = [];
  readonly pages = new Map<string, string>();
  private readonly epoch: number;
  private posted = 0;

  constructor(private readonly options: ReplicaOptions) {
    this.epoch = options.epoch ?? Date.now();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://x.com');
    this.requests.push(`${request.method} ${request.headers.host}${request.url}`);
    const image = imageFor(pathname);
    if (image) return send(response, image, '.svg');
    if (CREATE_POST.test(pathname) && request.method === 'POST') return this.createPost(pathname, request, response);
    if (pathname === '/__replica-control/fail') {
      this.failures.push(Number(searchParams.get('code')));
      return send(response, '', '.html');
    }
    const saved = this.pages.get(pathname);
    if (saved !== undefined) return send(response, saved, '.html', NOTHING);
    if (pathname.startsWith('/__replica/'))
      return send(response, built(pathname.slice('/__replica/'.length)), extname(pathname));
    if (extname(pathname)) return void response.writeHead(404).end();
    send(response, this.page(), '.html', POLICY);
  }

  private page(): string {
    const { theme, language, account, recycle } = this.options;
    const asked = Object.entries({ theme, language, account, recycle }).flatMap(([name, value]) =>
      value ? [`${name}=${value}`] : [],
    );
    const meta = `name="replica-epoch" data-options="${asked.join('&amp;')}" content="${this.epoch}"`;
    return built('index.html')
      .toString()
      .replace(/name="replica-epoch" content="0"/, meta);
  }

  private async createPost(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as CreatePostBody;
    const failure = this.failures.shift();
    const id = failure === undefined ? `1990${String(++this.posted).padStart(15, '0')}` : undefined;
    const { tweet_text: text = '', reply } = body.variables ?? {};
    this.sent.push({ path, text, inReplyTo: reply?.in_reply_to_tweet_id, id });
    if (failure === 500) return void response.writeHead(500).end('{}');
    const account = String(request.headers['x-replica-account'] ?? '');
    const answer = id ? acceptance(id, account, body, path.endsWith('CreateNoteTweet')) : refusal(failure ?? 0);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
  }
}

function send(response: ServerResponse, body: string | Buffer, extension: string, policy?: string): void {
  const headers: Record<string, string> = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
  if (policy) headers['content-security-policy'] = policy;
  response.writeHead(200, headers).end(body);
}

function built(file: string): Buffer {
  const path = normalize(join(BUILT, file));
  if (!path.startsWith(BUILT)) throw new Error(`outside the build: ${file}`);
  return readFileSync(path);
}
