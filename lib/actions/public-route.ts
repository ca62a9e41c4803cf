import "server-only";
import { randomUUID } from "node:crypto";
import { STATUS } from "@/lib/api/reply/envelope";
import { limitAddress } from "@/lib/api/request/rate-limit";
import { clientAddress } from "@/lib/auth/client-address";
import { describeError } from "@/lib/core/describe-error";

/**
 * Makes a route handler that answers whoever knows its address, without a session: it acts for nobody and reads no cookie. Requests
 * count towards the limit of their network address, as those to the API do.
 */
export function publicRoute<C = unknown>(handle: (request: Request, context: C) => Promise<Response>) {
  return async (request: Request, context: C): Promise<Response> => {
    const headers: Record<string, string> = {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
    };
    try {
      await limitAddress(
        clientAddress((name) => request.headers.get(name)),
        headers,
      );
      return await handle(request, context);
    } catch (error) {
      const { code, message, retryAfter } = describeError(error, randomUUID());
      if (retryAfter) headers["retry-after"] = String(retryAfter);
      return new Response(`${message}\n`, { status: STATUS[code], headers });
    }
  };
}
