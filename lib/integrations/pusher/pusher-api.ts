import "server-only";
import type Pusher from "pusher";
import { isSpared } from "@/lib/integrations/outside/breaker";
import { isTroubled, troubleOf, vendor } from "@/lib/integrations/outside/vendor";
import type { PusherApp } from "./settings";

/** A message to everybody who is subscribed to a channel. */
export interface Message {
  channel: string;
  name: string;
  data: object;
}

export interface PusherApi {
  /** Sends messages, in this order on each channel; at most `MOST_AT_ONCE`. Throws PusherAway. */
  publish(messages: readonly Message[]): Promise<void>;
  /** Allows a connection to subscribe to a private channel: what its browser has to show the server. Throws on an impossible id. */
  authorize(socketId: string, channel: string): { auth: string };
}

/** Pusher takes so many messages in a request, and so many bytes in a message. */
export const MOST_AT_ONCE = 10;
export const MOST_BYTES = 10_240;

/** Longer than any request that will still succeed. */
const TIMEOUT_MS = 5_000;

/** Changes wait for it, so that it is left alone for moments only. */
const PUSHER = vendor({ service: "pusher", failures: 5, pauses: { first: 4_000, longest: 10_000 } });

/** The messages were not taken. The library's own error has the signed address in it, which belongs in no log. */
export class PusherAway extends Error {
  override name = "PusherAway";
}

/** The HTTP API of an app. Its library is loaded only where an app is configured. */
export async function pusherApi({ id, key, secret, server }: PusherApp): Promise<PusherApi> {
  const { default: Library } = await import("pusher");
  const pusher: Pusher = new Library({
    appId: id,
    key,
    secret,
    timeout: TIMEOUT_MS,
    ...("cluster" in server
      ? { cluster: server.cluster, useTLS: true }
      : { host: server.host, port: String(server.port), useTLS: server.tls }),
  });
  const statusOf = (error: unknown): number | undefined =>
    Library.RequestError && error instanceof Library.RequestError ? error.status : undefined;
  const publish = async (messages: readonly Message[]) => {
    const response = await pusher.triggerBatch([...messages]);
    // Unread, it would keep its connection from the next request.
    await response.text();
  };
  const thrown = (error: unknown): string | null => {
    const status = statusOf(error);
    return status ? troubleOf("Pusher", status) : "Pusher could not be reached";
  };
  return {
    async publish(messages) {
      try {
        const request = () => PUSHER.request(() => publish(messages), { thrown });
        await PUSHER.question(key, request, { thrown: (error) => isTroubled(statusOf(error) ?? 500) });
      } catch (error) {
        if (isSpared(error))
          throw new PusherAway("It has failed several times, and is left alone for a moment");
        const status = statusOf(error);
        throw new PusherAway(status ? `It answered ${status}` : "It could not be reached");
      }
    },
    authorize: (socketId, channel) => pusher.authorizeChannel(socketId, channel),
  };
}
