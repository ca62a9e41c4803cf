import "server-only";
import { isFromOwnPage } from "@/lib/auth/own-page";
import { AppError } from "@/lib/core/errors";

/** Throws FORBIDDEN for a request that another site's page has sent. */
export function requireSameOrigin({ headers }: Request): void {
  if (!isFromOwnPage((name) => headers.get(name)))
    throw new AppError("FORBIDDEN", "This request did not come from our own pages");
}
