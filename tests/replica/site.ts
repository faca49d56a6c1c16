import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acceptance, type CreatePostBody, refusal } from './create-post-answer';
import { imageFor } from './images';
import type { ReplicaOptions, SentPost } from './server';

const BUILT = fileURLToPath(new URL('../../dist/replica', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html; charset=utf-8',
};
const CREATE_POST = /^\/i\/api\/graphql\/[^/]+\/Create(Note)?Tweet$/;

/** How long a browser may keep a picture or a script, whose name changes with what is in it; in seconds. */
const A_DAY = 86_400;

/** As X does: only its own scripts, no requests but to itself. */
const POLICY =
  "default-src 'self'; img-src 'self' data: https://abs-0.twimg.com; style-src 'self' 'unsafe-inline'; object-src 'none'";
/** For pages from elsewhere: nothing runs and nothing is fetched. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What the stand-in answers, request by request. */
export class Site {
  readonly requests: string[] = [];
  readonly sent: SentPost[] = [];
  readonly failures: number[] = [];
  readonly pages = new Map<string, string>();
  private epoch = 0;
  private posted = 0;

  constructor(private options: ReplicaOptions) {
    this.reset(options);
  }

  /** Forgets everything and begins again. Ids of posts go on: none is given twice. */
  reset(options: ReplicaOptions): void {
    this.options = options;
    this.epoch = options.epoch ?? Date.now();
    for (const list of [this.requests, this.sent, this.failures]) list.length = 0;
    this.pages.clear();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://x.com');
    this.requests.push(`${request.method} ${request.headers.host}${request.url}`);
    const image = imageFor(pathname);
    if (image) return send(response, image, extname(pathname), undefined, A_DAY);
    if (CREATE_POST.test(pathname) && request.method === 'POST') return this.createPost(pathname, request, response);
    if (pathname === '/__replica-control/fail') {
      this.failures.push(Number(searchParams.get('code')));
      return send(response, '', '.html');
    }
    const saved = this.pages.get(pathname);
    if (saved !== undefined) return send(response, saved, '.html', NOTHING);
    if (pathname.startsWith('/__replica/'))
      return send(response, built(pathname.slice('/__replica/'.length)), extname(pathname), undefined, A_DAY);
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

function send(
  response: ServerResponse,
  body: string | Buffer,
  extension: string,
  policy?: string,
  seconds?: number,
): void {
  const headers: Record<string, string> = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
  if (policy) headers['content-security-policy'] = policy;
  if (seconds) headers['cache-control'] = `max-age=${seconds}`;
  response.writeHead(200, headers).end(body);
}

function built(file: string): Buffer {
  const path = normalize(join(BUILT, file));
  if (!path.startsWith(BUILT)) throw new Error(`outside the build: ${file}`);
  return readFileSync(path);
}
