import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the server answers for a URL; undefined answers 404. */
export type Answer =
  | { body: string | Uint8Array; type?: string; headers?: Record<string, string> }
  | undefined;

export interface NewsServer {
  port: number;
  /** Every request so far, as "GET https://host/path". */
  requests: string[];
  close(): Promise<void>;
}

/** HTTPS on loopback that speaks for every host: browsers are told to resolve all names to it. */
export async function startNewsServer(answer: (url: URL) => Answer | Promise<Answer>): Promise<NewsServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const requests: string[] = [];
  const server: Server = createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    url.port = '';
    requests.push(`${request.method} ${url.href}`);
    const found = await answer(url);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response
      .writeHead(200, { 'content-type': found.type ?? 'text/html; charset=utf-8', ...found.headers })
      .end(found.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
