import { connect, createServer, type Socket } from "node:net";

/** A load balancer for connections, as stands in front of several processes: each goes to the first process that takes it. */
export async function balancer(ports: number[]) {
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    keep(incoming);
    pass(incoming, ports);
  });
  function keep(socket: Socket) {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
  }
  function pass(incoming: Socket, [port, ...others]: number[]) {
    if (port === undefined) return incoming.destroy();
    const outgoing = connect(port, "127.0.0.1");
    const refused = () => pass(incoming, others);
    outgoing.once("error", refused).once("connect", () => {
      outgoing.off("error", refused);
      keep(outgoing);
      incoming.pipe(outgoing).pipe(incoming);
      incoming.once("close", () => outgoing.destroy());
      outgoing.once("close", () => incoming.destroy());
    });
  }
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((closed) => server.close(closed));
    },
  };
}
