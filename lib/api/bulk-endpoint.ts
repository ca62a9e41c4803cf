import "server-only";
import type { Query } from "@/lib/core/query";
import { bulkProcedure, bulkResponse, MOST_ROWS } from "./bulk";
import { type Endpoint, endpoint } from "./endpoint";

/**
 * Makes the endpoint that creates many records in one request, over the endpoint that creates one. `what` names them: "customers".
 * `parent` is asked for the record named in the path.
 */
export function bulkEndpoint(create: Endpoint, what: string, parent?: Query): Endpoint {
  const { operation } = create;
  const { params } = operation;
  return endpoint(bulkProcedure(operation), {
    summary: `Create many ${what} at once`,
    description: `Each of up to ${MOST_ROWS} \`items\` is created as by itself and answered with its own \`status\`: one that cannot be leaves the others as they are, unless \`all_or_nothing\` is true. Each counts as a request of its own. An \`Idempotency-Key\` covers them all.`,
    returns: bulkResponse(operation),
    each: operation,
    ...(params && { params }),
    ...(parent && { parent }),
  });
}
