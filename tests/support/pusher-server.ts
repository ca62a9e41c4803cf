import { createHash, createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";

interface Published {
  channel: string;
  name: string;
  data: string;
}

interface Connection {
  socketId: string;
  socket: WebSocket;
  channels: Set<string>;
}

const CHANNEL = /^[A-Za-z0-9_\-=@,.;]{1,200}$/;
const MOST_BYTES = 10_240;

/**
 * A server that speaks Pusher's protocol 7 and its HTTP API as its documents describe them, on loopback. It checks signatures, limits
 * and the order of messages; what no client of it should do is kept in `faults`.
 */
export class PusherServer {
  readonly app = { id: "4204", key: "a-key-of-the-tests", secret: "a secret that the server shares with us" };
  readonly faults: string[] = [];
  /** Everything that was published, in order. */
  readonly published: Published[] = [];
  /** The sizes of the batches in which it came. */
  readonly batches: number[] = [];
  /** Answers every request of the API with this status instead. */
  refuses: number | null = null;
  /** Takes messages and loses so many of them on the way to the connections. */
  loses = 0;
  readonly #connections = new Set<Connection>();
  #http = createServer();
  #port = 0;

  /** Where it is; the same place again after a stop. */
  async start(): Promise<number> {
    this.#http = createServer((request, response) => void this.#answer(request, response));
    const sockets = new WebSocketServer({ noServer: true });
    this.#http.on("upgrade", (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (open) => this.#greet(open, request.url ?? "")),
    );
    await new Promise<void>((resolve) => this.#http.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#http.address() as AddressInfo).port;
    return this.#port;
  }

  async stop(): Promise<void> {
    this.cut();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** The settings with which our server finds this one. */
  get env(): Record<string, string> {
    const { id, key, secret } = this.app;
    return {
      PUSHER_APP_ID: id,
      PUSHER_KEY: key,
      PUSHER_SECRET: secret,
      PUSHER_HOST: "127.0.0.1",
      PUSHER_PORT: String(this.#port),
      PUSHER_TLS: "false",
    };
  }

  /** Breaks every connection off, as a network does. */
  cut(): void {
    for (const { socket } of this.#connections) socket.terminate();
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** How many connections hear channels whose name has this in it. */
  hearing(part: string): number {
    return [...this.#connections].filter(({ channels }) => [...channels].some((name) => name.includes(part)))
      .length;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const refused = this.refuses ?? this.#refusal(request, body);
    if (refused) {
      response.writeHead(refused).end("Refused");
      return;
    }
    const { batch } = JSON.parse(body) as { batch: Published[] };
    this.batches.push(batch.length);
    this.published.push(...batch);
    for (const message of batch) this.#pass(message);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  }

  /** The status of a request that Pusher would not take. */
  #refusal(request: IncomingMessage, body: string): number | null {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://here");
    const fault = (status: number, what: string) => {
      this.faults.push(what);
      return status;
    };
    if (request.method !== "POST" || pathname !== `/apps/${this.app.id}/batch_events`)
      return fault(404, `${request.method} ${pathname}`);
    const given = searchParams.get("auth_signature") ?? "";
    searchParams.delete("auth_signature");
    const signed = [...searchParams].toSorted(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join("="));
    if (!this.#isSigned(`POST\n${pathname}\n${signed.join("&")}`, given)) return fault(401, "signature");
    if (searchParams.get("auth_key") !== this.app.key) return fault(401, "key");
    if (Math.abs(Date.now() / 1000 - Number(searchParams.get("auth_timestamp"))) > 600)
      return fault(401, "timestamp");
    if (searchParams.get("body_md5") !== createHash("md5").update(body).digest("hex"))
      return fault(401, "body_md5");
    const { batch } = JSON.parse(body) as { batch: Published[] };
    if (batch.length < 1 || batch.length > 10) return fault(400, `a batch of ${batch.length}`);
    for (const { channel, name, data } of batch) {
      if (!CHANNEL.test(channel) || name.length > 200) return fault(400, `channel ${channel}`);
      if (typeof data !== "string" || Buffer.byteLength(data) > MOST_BYTES) return fault(413, "data");
    }
    return null;
  }

  #isSigned(what: string, given: string): boolean {
    const right = createHmac("sha256", this.app.secret).update(what).digest("hex");
    return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
  }

  #pass({ channel, name, data }: Published): void {
    for (const connection of this.#connections) {
      if (!connection.channels.has(channel)) continue;
      if (this.loses > 0) this.loses--;
      else say(connection, { event: name, channel, data });
    }
  }

  #greet(socket: WebSocket, url: string): void {
    const { pathname, searchParams } = new URL(url, "http://here");
    const refused = this.#closeCode(pathname, searchParams);
    if (refused) {
      socket.close(refused);
      return;
    }
    const socketId = `${randomInt(1, 100_000)}.${randomInt(1, 1_000_000_000)}`;
    const connection: Connection = { socketId, socket, channels: new Set() };
    this.#connections.add(connection);
    socket.on("close", () => this.#connections.delete(connection));
    socket.on("error", () => {});
    socket.on("message", (raw) => this.#hear(connection, String(raw)));
    const data = JSON.stringify({ socket_id: socketId, activity_timeout: 120 });
    say(connection, { event: "pusher:connection_established", data });
  }

  #closeCode(pathname: string, params: URLSearchParams): number | null {
    if (pathname !== `/app/${this.app.key}`) return 4001;
    return params.get("protocol") === "7" ? null : 4007;
  }

  #hear(connection: Connection, raw: string): void {
    const { event, data } = JSON.parse(raw) as { event: string; data: Record<string, string> };
    if (event === "pusher:ping") say(connection, { event: "pusher:pong", data: "{}" });
    else if (event === "pusher:pong") return;
    else if (event === "pusher:unsubscribe") connection.channels.delete(String(data.channel));
    else if (event === "pusher:subscribe") this.#subscribe(connection, data);
    else this.faults.push(`event ${event}`);
  }

  #subscribe(connection: Connection, { channel = "", auth = "" }: Record<string, string>): void {
    const [key, signature = ""] = auth.split(":");
    const isPrivate = channel.startsWith("private-");
    if (
      !isPrivate ||
      key !== this.app.key ||
      !this.#isSigned(`${connection.socketId}:${channel}`, signature)
    ) {
      this.faults.push(`subscription to ${channel}`);
      const data = JSON.stringify({ type: "AuthError", error: "Invalid signature", status: 401 });
      say(connection, { event: "pusher:subscription_error", channel, data });
      return;
    }
    if (connection.channels.has(channel)) this.faults.push(`twice in ${channel}`);
    connection.channels.add(channel);
    say(connection, { event: "pusher_internal:subscription_succeeded", channel, data: "{}" });
  }
}

const say = ({ socket }: Connection, message: Record<string, string>): void =>
  socket.send(JSON.stringify(message));
