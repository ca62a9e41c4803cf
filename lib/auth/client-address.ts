import "server-only";
import { isIP } from "node:net";
import { env } from "@/lib/core/env";

/** The header in which the server passes the socket's address to its own handlers. It overwrites what a client sent. */
export const SOCKET_ADDRESS = "x-ga4-socket-address";

/**
 * Returns the client's network address. Behind exactly `TRUST_PROXY` proxies, each proxy has appended the address it saw to
 * `X-Forwarded-For`, so the client is that many from the right; anybody could have written what is further left. Where that entry
 * is not an address, the socket's address is used.
 */
export function clientAddress(header: (name: string) => string | null | undefined): string | undefined {
  const heard = header("x-forwarded-for")?.split(",") ?? [];
  const forwarded = env.TRUST_PROXY > 0 ? bare(heard.at(-env.TRUST_PROXY) ?? "") : "";
  return (isIP(forwarded) ? forwarded : header(SOCKET_ADDRESS)) || undefined;
}

/** Some proxies append the port: 192.0.2.1:443, [2001:db8::1]:443. */
const bare = (address: string): string =>
  address
    .trim()
    .replace(/^\[(.+)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
