import { cache } from "react";

/** The server's own bundle, which follows events, and Next's, which renders pages, each load this module. */
export const shared = globalThis as { ga4LivePlace?: () => string | null };

/**
 * The place in the order of events up to which this process had told its browsers when the page that is being rendered first asked for
 * it; empty while it does not follow them. Asked for before the first query, the page shows at least all that happened before it.
 */
export const pagePlace = cache((): string => shared.ga4LivePlace?.() ?? "");
