import "server-only";
import { env } from "@/lib/core/env";

/** Where an app at Pusher, or at a compatible server, is reached by our server. */
export interface PusherApp {
  id: string;
  key: string;
  secret: string;
  server: { cluster: string } | { host: string; port: number; tls: boolean };
}

/** What a browser needs to reach the app; nothing of it is secret. */
export interface BrowsersPusher {
  key: string;
  host: string;
  port: number;
  tls: boolean;
}

/** The app that carries live changes; null where none is configured. */
export function pusherApp(): PusherApp | null {
  const { PUSHER_APP_ID: id, PUSHER_KEY: key, PUSHER_SECRET: secret, PUSHER_CLUSTER: cluster } = env;
  if (!id || !key || !secret) return null;
  if (cluster) return { id, key, secret, server: { cluster } };
  return env.PUSHER_HOST ? { id, key, secret, server: ownServer(env.PUSHER_HOST) } : null;
}

const ownServer = (host: string) => ({
  host,
  port: env.PUSHER_PORT ?? usualPort(env.PUSHER_TLS),
  tls: env.PUSHER_TLS,
});

const usualPort = (tls: boolean): number => (tls ? 443 : 80);

/** How browsers reach the app; null where none is configured. */
export function browsersPusher(): BrowsersPusher | null {
  const app = pusherApp();
  if (!app) return null;
  const { key, server } = app;
  if ("cluster" in server) return { key, host: `ws-${server.cluster}.pusher.com`, port: 443, tls: true };
  if (!env.PUSHER_BROWSER_URL) return { key, ...server };
  const { hostname, port, protocol } = new URL(env.PUSHER_BROWSER_URL);
  const tls = protocol === "wss:";
  return { key, host: hostname, port: Number(port) || usualPort(tls), tls };
}

/**
 * What the pages' policy has to let a browser connect to, besides ourselves: empty where no app is configured. A page that came over
 * HTTPS connects by TLS, whatever is configured.
 */
export function pusherSources(): string {
  const at = browsersPusher();
  return at
    ? [...(at.tls ? [] : ["ws"]), "wss"].map((scheme) => `${scheme}://${at.host}:${at.port}`).join(" ")
    : "";
}
