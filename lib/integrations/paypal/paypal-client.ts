import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  Client,
  OrdersController,
  PaymentsController,
  TransactionSearchController,
} from "@paypal/paypal-server-sdk";
import type { z } from "zod";
import { env } from "@/lib/core/env";
import { isTroubled, troubleOf, vendor } from "@/lib/integrations/outside/vendor";
import { asProviderError, faultOf, isPassing, isSlow } from "./paypal-errors";

/** Of an app at PayPal. */
export interface PaypalKeys {
  client_id: string;
  client_secret: string;
  /** Whether the keys are of PayPal itself, or of its sandbox. */
  live: boolean;
}

interface Connection {
  client: Client;
  orders: OrdersController;
  payments: PaymentsController;
  transactions: TransactionSearchController;
}

/** The library sets none unless told. */
const TIMEOUT_MS = 10_000;
const MORE_ATTEMPTS = 2;
const LONGEST_PAUSE_MS = 3_000;

/** A question is asked up to three times. */
const PAYPAL = vendor({ service: "paypal", failures: 3 });

/** One for each pair of keys, as a connection holds the token. */
const connections = new Map<string, Promise<Connection>>();

const nameOf = ({ client_id, client_secret, live }: PaypalKeys): string =>
  JSON.stringify([client_id, client_secret, live]);

function connected(keys: PaypalKeys): Promise<Connection> {
  const name = nameOf(keys);
  const connection = connections.get(name) ?? connect(keys);
  connections.set(name, connection);
  return connection;
}

async function connect(keys: PaypalKeys): Promise<Connection> {
  // The library needs 36 MB and most of a second: only who takes money by PayPal pays for that.
  const sdk = await import("@paypal/paypal-server-sdk");
  const client = new (pointed(sdk.Client))({
    environment: keys.live ? sdk.Environment.Production : sdk.Environment.Sandbox,
    timeout: TIMEOUT_MS,
    clientCredentialsAuthCredentials: {
      oAuthClientId: keys.client_id,
      oAuthClientSecret: keys.client_secret,
      // The library keeps a token that could not be fetched, and fails with that error for ever: it has to be thrown away. No clock
      // skew either: PayPal gives the same token until it lapses, and the library refuses one that is new but within the skew.
      oAuthTokenProvider: (_, manager) =>
        manager.fetchToken().catch((error: unknown) => {
          connections.delete(nameOf(keys));
          throw error;
        }),
    },
  });
  return {
    client,
    orders: new sdk.OrdersController(client),
    payments: new sdk.PaymentsController(client),
    transactions: new sdk.TransactionSearchController(client),
  };
}

/** The library knows PayPal's own two hosts alone. */
const pointed = (Base: typeof Client): typeof Client =>
  class extends Base {
    override getRequestBuilderFactory(): ReturnType<Client["getRequestBuilderFactory"]> {
      const make = super.getRequestBuilderFactory();
      return (method, path) => {
        const builder = make(method, path);
        builder.interceptRequest((request) => ({ ...request, url: pointedUrl(request.url) }));
        return builder;
      };
    }
  };

const pointedUrl = (url: string): string =>
  env.PAYPAL_API_BASE ? `${env.PAYPAL_API_BASE}${url.slice(new URL(url).origin.length)}` : url;

/**
 * Asks PayPal: with a new token where it refuses the one that is held, and up to two times more on a broken line or a fault of theirs.
 * So what is asked must read, or carry PayPal-Request-Id, or not matter twice. Not at all while it has failed too often. Throws ProviderError.
 */
export async function ask<T>(
  keys: PaypalKeys,
  request: (connection: Connection) => Promise<{ result: T }>,
): Promise<T> {
  try {
    return await PAYPAL.question(nameOf(keys), () => insist(keys, request), { thrown: isPaypalTrouble });
  } catch (error) {
    throw asProviderError(error);
  }
}

async function insist<T>(
  keys: PaypalKeys,
  request: (connection: Connection) => Promise<{ result: T }>,
): Promise<T> {
  for (let renewed = false, failed = 0; ; ) {
    const connection = connected(keys);
    try {
      const held = await connection;
      return (await PAYPAL.request(() => request(held), { thrown: problemOf })).result;
    } catch (error) {
      const fault = faultOf(error);
      const pause = (fault.retry_after_seconds ?? 0.1 * 2 ** failed * (1 + Math.random())) * 1000;
      if (fault.status === 401 && !renewed) {
        renewed = true;
        if (connections.get(nameOf(keys)) === connection) connections.delete(nameOf(keys));
      } else if (isPassing(fault) && failed < MORE_ATTEMPTS && pause <= LONGEST_PAUSE_MS) {
        failed += 1;
        await sleep(pause);
      } else throw error;
    }
  }
}

const isPaypalTrouble = (error: unknown): boolean => {
  const { status } = faultOf(error);
  // An answer of success that cannot be read comes from something in between.
  return status === null || status < 400 || isTroubled(status);
};

function problemOf(error: unknown): string | null {
  const fault = faultOf(error);
  if (fault.status !== null) return troubleOf("PayPal", fault.status);
  return isSlow(fault) ? "PayPal did not answer in time" : "PayPal could not be reached, or not understood";
}

/** Asks what the library has no function for, by its own way and token. `body` is JSON, sent as it is; `path` encoded. */
export function askFor<T>(
  keys: PaypalKeys,
  schema: z.ZodType<T>,
  method: "GET" | "POST" | "DELETE",
  path: string,
  { query = {}, body }: { query?: Record<string, string>; body?: string } = {},
): Promise<T> {
  return ask(keys, async ({ client }) => {
    const request = client.getRequestBuilderFactory()(method, path);
    request.query(query);
    request.contentType("application/json");
    if (body !== undefined) request.text(body);
    request.authenticate([{ oauth2: true }]);
    const answer = await request.callAsText();
    return { result: schema.parse(answer.result === "" ? null : JSON.parse(answer.result)) };
  });
}
