import type Pusher from "pusher-js";
import type { BrowsersPusher } from "@/lib/integrations/pusher/settings";

/** So long it may take until changes come this way; until then nothing else is begun, and what happens meanwhile is told after it. */
export const FIRST_MS = 5_000;

/** Connects to a Pusher server; `Library` is pusher-js, which nobody else loads. */
export const connectTo = ({ key, host, port, tls }: BrowsersPusher, Library: typeof Pusher): Pusher =>
  new Library(key, {
    // The library requires a cluster, and does not use it where it is given a host.
    cluster: "none",
    wsHost: host,
    wsPort: port,
    wssPort: port,
    forceTLS: tls,
    // Where TLS is not wanted the library would try it all the same once it cannot connect, and take longer to come back. A page over
    // HTTPS needs it.
    enabledTransports: tls || globalThis.location?.protocol === "https:" ? ["ws", "wss"] : ["ws"],
    unavailableTimeout: FIRST_MS,
    channelAuthorization: {
      endpoint: "",
      transport: "ajax",
      customHandler: ({ socketId, channelName }, answer) =>
        void allowedInto(channelName, socketId).then(
          (allowed) => answer(null, allowed),
          (error: Error) => answer(error, null),
        ),
    },
  });

/** Asks our server to be let into a channel, for this connection. Rejects where it refuses, or does not answer. */
async function allowedInto(channel_name: string, socket_id: string): Promise<{ auth: string }> {
  const response = await fetch("/api/events/channel", {
    method: "POST",
    body: new URLSearchParams({ socket_id, channel_name }),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as { auth: string };
}
