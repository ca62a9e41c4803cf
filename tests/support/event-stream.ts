import { request } from "node:http";
import { encode } from "next-auth/jwt";
import { sql } from "@/db/client";
import { SESSION_COOKIE } from "@/lib/auth/session-cookie";
import { authSecret } from "@/lib/auth/tokens/secret";

export interface StreamMessage {
  event: string;
  id: string | undefined;
  data: string;
  /** When it arrived, by `performance.now()`. */
  at: number;
}

/** A session of somebody new with this role, and the cookie that next-auth makes for it. */
export async function sessionOf(role: string): Promise<{ id: string; user_id: string; cookie: string }> {
  const [session] = await sql()<{ id: string; user_id: string }[]>`
    with someone as (insert into users (email, name, role, password_hash)
      values (gen_random_uuid() || '@garage.test', 'Someone', ${role}, 'x') returning id)
    insert into sessions (user_id, expires_at) select id, now() + interval '1 hour' from someone returning id, user_id`;
  if (!session) throw new Error("No session was made");
  const token = await encode({ token: { sessionId: session.id }, secret: authSecret() });
  return { ...session, cookie: `${SESSION_COOKIE}=${token}` };
}

/** A browser's end of `GET /api/events`: what came, until it is closed by either side. */
export function openStream(port: number, headers: Record<string, string>, query = "") {
  const messages: StreamMessage[] = [];
  const state = { status: 0, ended: false };
  const opened = Promise.withResolvers<void>();
  const going = request(
    { host: "127.0.0.1", port, path: `/api/events${query}`, headers, agent: false },
    (answer) => {
      state.status = answer.statusCode ?? 0;
      opened.resolve();
      let rest = "";
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => {
        const blocks = (rest + text).split("\n\n");
        rest = blocks.pop() ?? "";
        messages.push(...blocks.map(readMessage));
      });
      answer.on("close", () => {
        state.ended = true;
      });
    },
  );
  going.on("error", () => opened.resolve());
  going.end();
  return {
    messages,
    state,
    opened: opened.promise,
    /** What changed, as it was told: kind and id. */
    changes: () =>
      messages
        .filter(({ event, data }) => event === "message" && data !== "")
        .flatMap(({ data }) => JSON.parse(data) as [string, string | null][]),
    lastId: () => messages.findLast(({ id }) => id !== undefined)?.id,
    close: () => going.destroy(),
  };
}

function readMessage(block: string): StreamMessage {
  const field = (name: string) =>
    block
      .split("\n")
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  return {
    event: field("event") ?? "message",
    id: field("id"),
    data: field("data") ?? "",
    at: performance.now(),
  };
}
