import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { afterAll } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { answerWith, markSocketAddress } from "@/lib/api/node-bridge";
import { apiRouter } from "@/lib/api/router";

/** The REST surface on a socket of its own, as the application's server has it; answers its port. Closed when the file is done. */
export async function apiServer(): Promise<number> {
  const api = apiRouter(routes);
  const compress = compression({ level: 1 });
  const server = createServer((incoming, outgoing) => {
    markSocketAddress(incoming);
    compress(incoming as never, outgoing as never, () => {});
    void answerWith(api, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  return (server.address() as AddressInfo).port;
}
