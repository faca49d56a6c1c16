import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html', css: 'text/css' };

/**
 * Builds the page of a bench into memory and serves it at a port of its own for each origin asked for.
 * @param root the page's folder; its `browser.ts` stands in for the browser's extension interface
 */
export async function servePage(root: string, origins: number): Promise<{ addresses: string[]; close(): void }> {
  const files = await builtPage(root);
  const servers = await Promise.all(Array.from({ length: origins }, () => serve(files)));
  return {
    addresses: servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

async function builtPage(root: string): Promise<Map<string, string | Uint8Array>> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'webextension-polyfill': join(root, 'browser.ts') } },
    worker: { format: 'es' },
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 5000 },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

function serve(files: Map<string, string | Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1) || 'index.html';
    const body = files.get(name);
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
