import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Call, callsOver } from "../api/calls";
import { type Asked as AskedPage, type PageRequests, pageRequests } from "../page-requests";
import type { Product } from "./product";

/** What a busy garage asks in a second: 6 pages, 3 searches as one types, 3 new customers, 6 reads of other programs. */
const SECOND = ["page", "read", "create", "page", "typing", "read"] as const;
const PER_SECOND = 18;
/** Nobody asks for the next thing before the last is there: so many people are at it. */
const PEOPLE = 8;

type Kind = (typeof SECOND)[number];

interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: object;
}

/** Milliseconds of every answer by kind, and what was not answered as it should be. */
export type Answered = Record<Kind, number[]> & { failures: string[] };

/** Asks a product at an even pace, as far as it keeps up, and tells how long its answers took. */
export async function mixedLoad(product: Product, seconds: number): Promise<Answered> {
  const next = await requestsFor(product);
  const answered: Answered = { page: [], read: [], create: [], typing: [], failures: [] };
  const agent = new Agent({ keepAlive: true });
  const under = new Set<Promise<unknown>>();
  const began = performance.now();
  for (let n = 0; performance.now() - began < seconds * 1000; n++) {
    await sleep(Math.max(0, began + (n * 1000) / PER_SECOND - performance.now()));
    const kind = SECOND[n % SECOND.length] ?? "page";
    while (under.size >= PEOPLE) await Promise.race(under);
    const asked = ask(product.origin, agent, next[kind]())
      .then((ms) => answered[kind].push(ms))
      .catch((error: Error) => answered.failures.push(error.message))
      .finally(() => under.delete(asked));
    under.add(asked);
  }
  await Promise.all(under);
  agent.destroy();
  return answered;
}

async function requestsFor({
  databaseUrl,
  cookie,
  token,
  origin,
}: Product): Promise<Record<Kind, () => Asked>> {
  const requests = await pageRequests(databaseUrl);
  const { calls } = await callsOver(databaseUrl);
  const asPerson = { cookie, origin, "accept-encoding": "gzip" };
  const byKey = (kind: Call["kind"]) => {
    const some = inTurn(calls.filter((call) => call.kind === kind));
    return (): Asked => {
      const { method, path, body } = some().ours();
      return { method, path: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` }, body };
    };
  };
  const pages = across(requests, (asked) => (typeof asked === "string" ? asked : undefined));
  const typed = across(requests, (asked) => (typeof asked === "string" ? undefined : asked));
  const posts = (await fetch(`${origin}/api/search`, { headers: { cookie } })).status === 405;
  return {
    page: () => ({ method: "GET", path: pages(), headers: asPerson }),
    typing: () => {
      const { path, body } = typed();
      if (posts) return { method: "POST", path, body, headers: asPerson };
      // Builds of before 29 November 2026 have what is typed in the address.
      return { method: "GET", path: `${path}?${new URLSearchParams({ ...body })}`, headers: asPerson };
    },
    read: byKey("read"),
    create: byKey("write"),
  };
}

/** Something of another kind each time, as far as it is wanted. */
function across<T>(requests: PageRequests[], wanted: (asked: AskedPage) => T | undefined): () => T {
  const kinds = requests
    .map(({ paths }) => paths.map(wanted).filter((path) => path !== undefined))
    .filter((paths) => paths.length > 0);
  const kind = inTurn(kinds.map((paths) => inTurn(paths)));
  return () => kind()();
}

function inTurn<T>(values: readonly T[]): () => T {
  let next = 0;
  return () => values[next++ % values.length] as T;
}

function ask(origin: string, agent: Agent, { method, path, headers, body }: Asked): Promise<number> {
  const json = body && JSON.stringify(body);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    request(
      origin + path,
      { agent, method, headers: json ? { ...headers, "content-type": "application/json" } : headers },
      (response) => {
        const status = response.statusCode ?? 0;
        if (status !== 200 && status !== 201) reject(new Error(`${path} answered ${status}`));
        response
          .once("end", () => resolve(performance.now() - began))
          .once("error", reject)
          .resume();
      },
    )
      .once("error", reject)
      .end(json);
  });
}
