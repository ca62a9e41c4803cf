import { followByPusher } from "@/components/live/by-pusher";
import type { LiveChange } from "@/components/live/live-source";
import type { PusherServer } from "./pusher-server";
import { until } from "./until";

/** What a browser of the office runs, over a Pusher server of the tests: what it heard, and when, until it is closed. */
export async function followedByPusher(server: PusherServer) {
  const heard: { told: readonly LiveChange[] | "anything"; at: number }[] = [];
  const state = { place: "", found: 0, lost: 0 };
  const close = followByPusher(
    { key: server.app.key, host: "127.0.0.1", port: Number(server.env.PUSHER_PORT), tls: false },
    {
      place: () => state.place,
      hear(told, place) {
        state.place = place;
        heard.push({ told, at: performance.now() });
      },
      found: () => state.found++,
      lost: () => state.lost++,
    },
  );
  await until(() => state.found > 0, { what: "A subscription" });
  return {
    heard,
    state,
    close,
    /** What changed, as it was told: kind and id. */
    changes: () => heard.flatMap(({ told }) => (told === "anything" ? [] : told)),
  };
}
