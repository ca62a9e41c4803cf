import "server-only";
import { isIP } from "node:net";
import { env } from "@/lib/core/env";

/** Header in which the server tells its own handlers the address of the socket. It overwrites what a client sent. */
export const SOCKET_ADDRESS = "x-ga4-socket-address";

/**
 * The caller's network address. Behind exactly `TRUST_PROXY` proxies each has put whom it heard at the end of `X-Forwarded-For`, so the
 * caller is that many from the right; what stands further left anybody may have written. Where that is no address, it is the socket's.
 */
export function clientAddress(header: (name: string) => string | null | undefined): string | undefined {
  const heard = header("x-forwarded-for")?.split(",") ?? [];
  const forwarded = env.TRUST_PROXY > 0 ? bare(heard.at(-env.TRUST_PROXY) ?? "") : "";
  return (isIP(forwarded) ? forwarded : header(SOCKET_ADDRESS)) || undefined;
}

/** Some proxies put the port behind it: 192.0.2.1:443, [2001:db8::1]:443. */
const bare = (address: string): string =>
  address
    .trim()
    .replace(/^\[(.+)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
