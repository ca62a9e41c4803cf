import "server-only";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { doAct } from "../internal/act";
import { requireJob } from "../internal/job";
import { ClockState } from "../responses";
import { arrive as arriving, type End, leave as leaving, start as starting, stop } from "../rules/timeline";
import { Arrival, Finish, Leaving, Pause, Start } from "../schema/acts";

/** How long ago an act still counts as happening now: a request on its way. */
const NOW = 60_000;

/** Comes to work. Nothing changes for whoever is there already. */
export const arrive = command({
  name: "clock.arrive",
  permission: "clock:own",
  input: Arrival,
  once: { answer: ClockState },
  run: ({ tx, actor, input }) =>
    doAct(tx, actor, {
      ...{ entity: "attendances", input },
      plan: (sheet, instant, forgotten) => ({ steps: arriving(sheet, instant, forgotten) }),
    }),
});

/** Goes home, which ends the work too. CONFLICT if the person was not there. */
export const leave = command({
  name: "clock.leave",
  permission: "clock:own",
  input: Leaving,
  once: { answer: ClockState },
  run: ({ tx, actor, input }) =>
    doAct(tx, actor, {
      ...{ entity: "attendances", input },
      plan: (sheet, instant) => ({ steps: orConflict(leaving(sheet, instant), "You were not at work then") }),
    }),
});

/**
 * Begins work on a line, or on a job as a whole. What the person did until then ends by it, and whoever has not come to work comes by
 * it: work that is done is attended. CONFLICT for a job that is over.
 */
export const startWork = command({
  name: "clock.start",
  permission: "clock:own",
  input: Start,
  once: { answer: ClockState },
  run: ({ tx, actor, input }) =>
    doAct(tx, actor, {
      ...{ entity: "work_times", input },
      async plan(sheet, instant, forgotten) {
        const job = { document_id: input.document_id, line_id: input.line_id ?? null };
        const happened = Date.now() - instant > NOW ? "earlier" : "now";
        const lineText = await requireJob(tx, job, happened);
        return { steps: starting(sheet, instant, job, forgotten), lineText };
      },
    }),
});

/** Pauses the work, and says why. CONFLICT if nothing went on. */
export const pauseWork = command({
  name: "clock.pause",
  permission: "clock:own",
  input: Pause,
  once: { answer: ClockState },
  run: ({ tx, actor, input }) =>
    doAct(tx, actor, {
      ...{ entity: "work_times", input },
      plan: (sheet, instant) => {
        const end: End = { by: "person", as: "paused", reason: input.reason, note: input.note ?? null };
        return { steps: orConflict(stop(sheet, instant, end), NOTHING) };
      },
    }),
});

/** Finishes what the person works on. CONFLICT if nothing went on. */
export const finishWork = command({
  name: "clock.finish",
  permission: "clock:own",
  input: Finish,
  once: { answer: ClockState },
  run: ({ tx, actor, input }) =>
    doAct(tx, actor, {
      ...{ entity: "work_times", input },
      plan: (sheet, instant) => {
        const end: End = { by: "person", as: "finished", reason: null, note: null };
        return { steps: orConflict(stop(sheet, instant, end), NOTHING) };
      },
    }),
});

const NOTHING = "You were on no job then";

function orConflict<T>(steps: T | null, message: string): T {
  if (steps === null) throw conflict(message);
  return steps;
}
