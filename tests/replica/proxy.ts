import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A destination somebody tried to reach through the proxy, `host:port` or a whole address for plain HTTP. */
export interface Refusal {
  target: string;
  at: number;
}

/** The only way out of a test browser. */
export interface Proxy {
  port: number;
  /** Everything but the replica's hosts, in order: the proof that nothing was sent anywhere. */
  refused: Refusal[];
  close(): Promise<void>;
}

/** Starts a CONNECT proxy on loopback: `hosts` lead to `port` on loopback, every other destination is refused and recorded. */
export async function openProxy(hosts: string[], port: number): Promise<Proxy> {
  const refused: Refusal[] = [];
  // Once tunnelled, a socket is no longer the server's own: closing would wait for a browser that has stopped talking.
  const tunnels = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.push({ target: request.url ?? '', at: Date.now() });
    response.writeHead(502).end();
  });
  server.on('connect', (request, client, head) => {
    client.on('error', () => undefined);
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    const target = request.url ?? '';
    if (!hosts.includes(target.replace(/:443$/, ''))) {
      refused.push({ target, at: Date.now() });
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: async () => {
      server.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
