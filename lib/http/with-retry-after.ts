import { AsyncLocalStorage } from "node:async_hooks";
import onHeaders from "on-headers";
import { shared, type Trouble } from "./page-error";
import type { PageHandler } from "./serve";

const troubles = new AsyncLocalStorage<Trouble>();
shared.ga4Trouble = troubles;

/**
 * Wraps the pages so that one that failed because the database was unreachable answers 503 with `Retry-After`; Next answers every
 * failure with 500. A page that was already partly sent keeps its 200 and shows the failure in place of the rest.
 */
export const withRetryAfter =
  (pages: PageHandler): PageHandler =>
  (incoming, outgoing) => {
    const trouble: Trouble = { passes: false };
    onHeaders(outgoing, () => {
      if (!trouble.passes || outgoing.statusCode !== 500) return;
      outgoing.statusCode = 503;
      outgoing.setHeader("retry-after", "2");
    });
    return troubles.run(trouble, () => pages(incoming, outgoing));
  };
