import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';
import { openProxy, type Refusal } from './proxy';
import { Site } from './site';

const HOSTS = ['x.com', 'twitter.com', 'mobile.x.com', 'abs-0.twimg.com'];
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
  /** By which Chromium knows its certificate as good: SHA-256 of the public key, in base64. */
  publicKeyHash: string;
  refused: Refusal[];
  /** Everything asked of the stand-in's hosts: `METHOD host/path`. */
  requests: string[];
  sent: SentPost[];
  /** The next create-post request is refused with X's error code; 500 answers with a server error. */
  failNext(code: number): void;
  /** Serves a saved page at `path` of every host, scripts cut out, under a policy that lets nothing run or load. */
  serveHtml(path: string, html: string): void;
  /** Forgets what was asked and served, and shows itself as `options` say from the next page on. */
  reset(options: ReplicaOptions): void;
  close(): Promise<void>;
}

/** Starts the stand-in on loopback. Needs `dist/replica` (see tests/replica/vite.config.ts) and openssl. */
export async function openReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const site = new Site(options);
  const tls = makeCertificate(HOSTS);
  const server = createServer(tls, (request, response) => {
    site.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const proxy = await openProxy(HOSTS, port);
  return {
    port,
    publicKeyHash: publicKeyHash(tls.cert),
    proxyPort: proxy.port,
    refused: proxy.refused,
    requests: site.requests,
    sent: site.sent,
    failNext: (code) => site.failures.push(code),
    serveHtml: (path, html) => site.pages.set(path, html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')),
    reset: (next) => {
      site.reset(next);
      proxy.refused.length = 0;
    },
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function publicKeyHash(certificate: Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
