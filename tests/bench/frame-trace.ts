import type { CDPSession } from "@playwright/test";

/** What the page's thread did for one frame, in milliseconds of the processor: other programs do not count. */
export interface FrameWork {
  script: number;
  layout: number;
  paint: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  tts?: number;
  tdur?: number;
  dur?: number;
  args?: { name?: string };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.execute", "__metadata"];

/** What runs script, from its outermost. Layout that a script asks for is counted as the script's. */
const SCRIPT = new Set([
  "EventDispatch",
  "FunctionCall",
  "EvaluateScript",
  "FireAnimationFrame",
  "TimerFire",
  "FireIdleCallback",
  "RunMicrotasks",
  "HandlePostMessage",
  "v8.callFunction",
  "V8.GC_SCAVENGER",
]);
const LAYOUT = new Set(["Layout", "UpdateLayoutTree"]);
const PAINT = new Set(["PrePaint", "Paint", "Layerize", "Commit"]);

/** Traces Chromium while something is done, and returns each frame of the page's thread. */
export async function framesDuring(devtools: CDPSession, deed: () => Promise<void>): Promise<FrameWork[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  devtools.on("Tracing.dataCollected", collect);
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await deed();
  const complete = new Promise<void>((done) => devtools.once("Tracing.tracingComplete", () => done()));
  await devtools.send("Tracing.end");
  await complete;
  devtools.off("Tracing.dataCollected", collect);
  return framesIn(events);
}

function framesIn(events: TraceEvent[]): FrameWork[] {
  const thread = busiestMainThread(events);
  const own = events
    .filter(({ pid, tid, ph }) => `${pid} ${tid}` === thread && (ph === "X" || ph === "I"))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const frames: FrameWork[] = [{ script: 0, layout: 0, paint: 0 }];
  let until = 0;
  for (const { name, ts, dur = 0, tdur = dur } of own) {
    const frame = frames.at(-1);
    const kind = SCRIPT.has(name) ? "script" : LAYOUT.has(name) ? "layout" : PAINT.has(name) ? "paint" : null;
    if (frame && kind && ts >= until) {
      frame[kind] += tdur / 1000;
      until = ts + dur;
    }
    // What comes after a frame was handed over belongs to the next.
    if (name === "Commit") frames.push({ script: 0, layout: 0, paint: 0 });
  }
  return frames;
}

/** The main thread of the page: of all that are called so, the one that had most to do. */
function busiestMainThread(events: TraceEvent[]): string {
  const work = new Map<string, number>();
  for (const { name, ph, pid, tid, args } of events)
    if (ph === "M" && name === "thread_name" && args?.name === "CrRendererMain") work.set(`${pid} ${tid}`, 0);
  for (const { pid, tid, dur = 0 } of events) {
    const thread = `${pid} ${tid}`;
    const so = work.get(thread);
    if (so !== undefined) work.set(thread, so + dur);
  }
  return [...work].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
