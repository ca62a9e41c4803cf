import "server-only";
import type Stripe from "stripe";
import { troubleOf, vendor } from "@/lib/integrations/outside/vendor";
import { providerError } from "./stripe-errors";

/** A question is asked up to three times by the library, with Stripe's key of idempotency. */
export const STRIPE = vendor({ service: "stripe", failures: 3 });

type HttpClient = NonNullable<Stripe.StripeConfig["httpClient"]>;

/**
 * Counts each request, and lets only answers of Stripe through. The library takes any JSON without `error` for a success, even with status 502, and after a
 * bare text or number it never settles its promise but leaves an unhandled rejection, which ends the process.
 */
export function strictHttp(inner: HttpClient): HttpClient {
  return {
    getClientName: () => inner.getClientName(),
    async makeRequest(...request) {
      const response = await STRIPE.request(() => inner.makeRequest(...request), {
        thrown: (error) => providerError(error).message,
        returned: (answer) => troubleOf("Stripe", answer.getStatusCode()),
      });
      const read = response.toJSON.bind(response);
      response.toJSON = async () => {
        const body: unknown = await read();
        if (!isAnswer(body, response.getStatusCode())) throw new SyntaxError("Not an answer of Stripe");
        return body;
      };
      return response;
    },
  };
}

function isAnswer(body: unknown, status: number): boolean {
  if (typeof body !== "object" || body === null) return false;
  const has = (name: string): unknown => Reflect.get(body, name);
  if (status < 300)
    return typeof has("object") === "string" && (typeof has("id") === "string" || Array.isArray(has("data")));
  const error = has("error");
  return typeof error === "object" && error !== null;
}
