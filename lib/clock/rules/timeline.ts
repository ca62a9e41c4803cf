/** How an interval came to its end. */
export interface End {
  by: "person" | "switch" | "closing" | "correction";
  /** What the person did who ended it; null where nobody did. */
  as: "paused" | "finished" | "left" | null;
  reason: string | null;
  note: string | null;
}

/** From and to in milliseconds since 1970, `to` not included. */
export interface Stretch {
  id: string;
  from: number;
  /** Null while it goes on; then there is no end either. */
  to: number | null;
  end: End | null;
  /** Somebody corrected it: what arrives late does not change it any more. */
  corrected: boolean;
}

/** What one works on: a line of a document, or with null the job as a whole. */
export interface Job {
  document_id: string;
  line_id: string | null;
}

export interface WorkStretch extends Stretch, Job {}

/** One person's time, as far as it is near an act. */
export interface Sheet {
  attendances: readonly Stretch[];
  work: readonly WorkStretch[];
}

/** A change of a person's time. Ends come before what begins, so that no two overlap at any moment. */
export type Step =
  | { kind: "end"; of: "attendance" | "work"; id: string; to: number; end: End }
  | { kind: "add"; of: "attendance"; from: number; to: number | null; end: End | null }
  | { kind: "add"; of: "work"; from: number; to: number | null; end: End | null; job: Job };

/** When a clock was forgotten that gave its last sign at an instant: where it is stopped, or null if it may still go on. */
export type Forgotten = (lastSign: number) => number | null;

const ended = (by: End["by"], as: End["as"] = null): End => ({ by, as, reason: null, note: null });

const SWITCHED = ended("switch");
export const CLOSED = ended("closing");
const LEFT = ended("person", "left");
const CAME_AGAIN = SWITCHED;

/** Returns what goes on at an instant. */
export const at = <S extends Stretch>(among: readonly S[], instant: number): S | undefined =>
  among.find(({ from, to }) => from <= instant && (to === null || instant < to));

/** Intervals without length are passed over: another act took their place within the same second. */
const firstFrom = <S extends Stretch>(among: readonly S[], instant: number): S | undefined =>
  among.filter(({ from, to }) => from >= instant && from !== to).sort((a, b) => a.from - b.from)[0];

/** Returns what the closing hour ended before an instant, if nothing began since: whoever acts then was still there. */
function stoppedBefore<S extends Stretch>(among: readonly S[], instant: number): S | undefined {
  const last = among.filter(({ from }) => from <= instant).sort((a, b) => b.from - a.from)[0];
  return last?.end?.by === "closing" && last.to !== null && last.to <= instant ? last : undefined;
}

const same = (one: Job, other: Job) => one.document_id === other.document_id && one.line_id === other.line_id;

/** Comes to work. Nothing changes for whoever is there. What follows later in time ends it; so does the closing hour, once it is past. */
export function arrive({ attendances }: Sheet, instant: number, forgotten: Forgotten): Step[] {
  if (at(attendances, instant)) return [];
  const next = firstFrom(attendances, instant);
  const stop = forgotten(instant);
  const by = stop !== null && (!next || stop < next.from) ? CLOSED : next ? CAME_AGAIN : null;
  const to = by === CLOSED ? stop : (next?.from ?? null);
  return [{ kind: "add", of: "attendance", from: instant, to, end: by }];
}

/**
 * Begins work: ends what the person did until then, and makes them attend if they do not. Where later acts are known already, because
 * this one arrives late, it takes the rest of what it interrupts, or lasts to what comes next. Nothing changes if they do it anyway.
 */
export function start(sheet: Sheet, instant: number, job: Job, forgotten: Forgotten): Step[] {
  const came = arrive(sheet, instant, forgotten);
  const running = at(sheet.work, instant);
  if (running && same(running, job)) return came;
  const add = { kind: "add", of: "work", from: instant, job } as const;
  if (running)
    return [
      { kind: "end", of: "work", id: running.id, to: instant, end: SWITCHED },
      ...came,
      { ...add, to: running.to, end: running.end },
    ];
  const there = at(sheet.attendances, instant) ?? came[0];
  const next = firstFrom(sheet.work, instant);
  const leaves = there && "to" in there ? there.to : null;
  if (next && (leaves === null || next.from < leaves))
    return [...came, { ...add, to: next.from, end: SWITCHED }];
  const end = leaves === null || !there?.end ? null : there.end.by === "person" ? LEFT : there.end;
  return [...came, { ...add, to: leaves, end }];
}

/** Pauses or finishes the work. Null if nothing went on then. */
export function stop(sheet: Sheet, instant: number, end: End): Step[] | null {
  const running = at(sheet.work, instant);
  if (running) return [{ kind: "end", of: "work", id: running.id, to: instant, end }];
  const stopped = stoppedBefore(sheet.work, instant);
  const there = stoppedBefore(sheet.attendances, instant);
  if (!stopped || !there || stopped.to !== there.to) return null;
  return [
    { kind: "end", of: "work", id: stopped.id, to: instant, end },
    { kind: "end", of: "attendance", id: there.id, to: instant, end: ended("person") },
  ];
}

/** Goes home, which ends the work too. Null if the person was not there. Work that began later brings them back for its sake. */
export function leave(sheet: Sheet, instant: number): Step[] | null {
  const there = at(sheet.attendances, instant) ?? stoppedBefore(sheet.attendances, instant);
  if (!there) return null;
  const work = at(sheet.work, instant) ?? stoppedWith(sheet.work, instant, there);
  const back = firstFrom(
    sheet.work.filter((one) => one !== work),
    instant,
  );
  const comesBack = back && (there.to === null || back.from < there.to);
  return [
    ...(work ? [{ kind: "end", of: "work", id: work.id, to: instant, end: LEFT } as const] : []),
    { kind: "end", of: "attendance", id: there.id, to: instant, end: ended("person") },
    ...(comesBack
      ? [{ kind: "add", of: "attendance", from: back.from, to: there.to, end: there.end } as const]
      : []),
  ];
}

const stoppedWith = (work: readonly WorkStretch[], instant: number, there: Stretch) => {
  const last = stoppedBefore(work, instant);
  return last && last.to === there.to ? last : undefined;
};

/** Ends what was forgotten: an attendance that goes on, with its work. */
export function close(
  { attendances, work }: Sheet,
  forgotten: Forgotten,
): { steps: Step[]; stop: number } | null {
  const there = attendances.find(({ to }) => to === null);
  if (!there) return null;
  const within = work.filter(({ from }) => from >= there.from);
  const signs = within.flatMap(({ from, to, end }) => [
    from,
    ...(to !== null && end?.by === "person" ? [to] : []),
  ]);
  const lastSign = Math.max(there.from, ...signs);
  const stop = forgotten(lastSign);
  if (stop === null) return null;
  const running = within.find(({ to }) => to === null);
  return {
    stop,
    steps: [
      ...(running ? [{ kind: "end", of: "work", id: running.id, to: stop, end: CLOSED } as const] : []),
      { kind: "end", of: "attendance", id: there.id, to: stop, end: CLOSED },
    ],
  };
}
