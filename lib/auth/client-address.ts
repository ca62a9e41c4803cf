import "server-only";
import { env } from "@/lib/core/env";

/** Header in which the server tells its own handlers the address of the socket. It overwrites what a client sent. */
export const SOCKET_ADDRESS = "x-ga4-socket-address";

/** The caller's network address; `X-Forwarded-For` counts only behind a proxy that the configuration trusts. */
export function clientAddress(header: (name: string) => string | null | undefined): string | undefined {
  const forwarded = env.TRUST_PROXY ? header("x-forwarded-for")?.split(",")[0]?.trim() : undefined;
  return forwarded || header(SOCKET_ADDRESS) || undefined;
}
