import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { requireAdministrator } from "@/lib/auth/administrators";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { readGoLiveLines } from "../go-live/go-live-lines";
import {
  type Confirmation,
  GoLive,
  NEW_GO_LIVE,
  type StoredGoLive,
  TickLine,
} from "../go-live/go-live-schema";
import { lineTitle } from "../go-live/line-words";
import { readGoLive } from "../go-live/stored-go-live";

const confirmedBy = (actor: Actor): Confirmation => ({
  by: actor.kind === "user" ? actor.id : null,
  name: actor.name,
  at: new Date().toISOString(),
});

const change = (tx: Tx, version: number, fields: Partial<StoredGoLive>) =>
  changeStored<StoredGoLive>(tx, "go_live", NEW_GO_LIVE, { ...fields, version });

/** Marks a line that no data can show as done, or takes that back. Records who did so and when. */
export const tickLine = command({
  name: "imports.tick",
  permission: "imports:update",
  input: TickLine,
  async run({ tx, actor, input: { line, done } }) {
    const { version, ticks } = await readGoLive(tx);
    const { [line]: _, ...others } = ticks;
    await change(tx, version, { ticks: done ? { ...others, [line]: confirmedBy(actor) } : others });
    return { line, done };
  },
  trace: ({ line, done }) => ({ entity: "imports", id: null, after: { [line]: done } }),
});

/**
 * Ends the parallel run: the folder is no longer watched. Throws CONFLICT while lines of the list are open,
 * unless the user confirms going live despite them.
 */
export const goLive = command({
  name: "imports.go_live",
  permission: "imports:update",
  input: GoLive,
  async run({ tx, actor, input }) {
    const stored = await readGoLive(tx);
    if (stored.live) throw conflict("The garage is live already");
    const open = (await readGoLiveLines(tx, stored)).filter(({ done }) => !done).map(({ line }) => line);
    if (open.length > 0 && !input.despite_open)
      throw conflict(`Still open: ${open.map(lineTitle).join(", ")}`);
    const live = confirmedBy(actor);
    await change(tx, stored.version, { live });
    return { live, open };
  },
  trace: ({ live, open }) => ({ entity: "imports", id: null, after: { live: live.at, open } }),
});

/** Resumes the parallel run with GA4; administrators only. */
export const goBack = command({
  name: "imports.go_back",
  permission: "imports:delete",
  input: z.strictObject({}),
  async run({ tx, actor }) {
    requireAdministrator(actor);
    const { version, live } = await readGoLive(tx);
    if (!live) throw conflict("The garage is not live");
    await change(tx, version, { live: null });
    return { live };
  },
  trace: ({ live }) => ({ entity: "imports", id: null, before: { live: live.at } }),
});
