import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** Builds the page of the bench into memory and serves it at a port of its own for each origin asked for. */
export async function servePage(origins: number): Promise<{ addresses: string[]; close(): void }> {
  const files = await builtPage();
  const servers = await Promise.all(Array.from({ length: origins }, () => serve(files)));
  return {
    addresses: servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

async function builtPage(): Promise<Map<string, string | Uint8Array>> {
  const polyfill = fileURLToPath(new URL('page/browser.ts', import.meta.url));
  const built = (await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'webextension-polyfill': polyfill } },
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 5000 },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

function serve(files: Map<string, string | Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1) || 'index.html';
    const body = files.get(name);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
