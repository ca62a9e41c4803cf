import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { apiRouter } from "@/lib/api/router";
import { type Doors, httpServer, type PageHandler } from "@/lib/http/serve";

const noPages: PageHandler = async (_, outgoing) => {
  outgoing.writeHead(404).end();
};

/** The application's server on a socket of its own, without Next unless pages are given; answers its port. Closed when the file is done. */
export async function apiServer(pages: PageHandler = noPages, doors: Partial<Doors> = {}): Promise<number> {
  const server = httpServer({ api: apiRouter(routes), pages, ...doors });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  return (server.address() as AddressInfo).port;
}
