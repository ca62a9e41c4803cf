/** The server's own bundle, which follows events, and Next's, which renders pages, each load this module. */
export const shared = globalThis as { ga4LivePlace?: () => string | null };

/**
 * The place in the order of events up to which this process has told its browsers; empty while it does not follow them. A page that
 * is rendered after it shows at least all that happened before.
 */
export const livePlace = (): string => shared.ga4LivePlace?.() ?? "";
