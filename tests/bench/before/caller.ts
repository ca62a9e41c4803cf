import { Agent, request } from "node:http";
import type { Target } from "../api/target";

/** What a created or changed thing answers with, as far as the next step needs it. */
export interface Answered {
  id: string;
  version: number;
  total_gross: string;
}

/** Asks a build over a connection that is kept open, and reads its answer. */
export function callerOf({ origin, prefix, token }: Target) {
  const agent = new Agent({ keepAlive: true });
  return (method: "POST", path: string, body?: object): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        ...(body ? { "content-type": "application/json" } : {}),
      };
      request(origin + prefix + path, { agent, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response
          .on("data", (part: Buffer) => parts.push(part))
          .once("error", reject)
          .once("end", () => {
            const text = Buffer.concat(parts).toString("utf8");
            const good = (response.statusCode ?? 500) < 300;
            if (good) resolve((JSON.parse(text) as { data: Answered }).data);
            else
              reject(new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
          });
      })
        .once("error", reject)
        .end(body && JSON.stringify(body));
    });
}

export type Caller = ReturnType<typeof callerOf>;
