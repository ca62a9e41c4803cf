/** How often a browser hears something, also where nothing changes. Proxies close what is silent for a minute. */
export const HEARTBEAT_MS = 20_000;
