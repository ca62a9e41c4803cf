"use client";

import { LogIn, LogOut } from "lucide-react";
import { useOptimistic } from "react";
import { Button } from "@/components/ui/button";
import { arrive, finishWork, leave, pauseWork } from "@/lib/clock/actions";
import { timeOf } from "@/lib/clock/rules/clock-words";
import { type OwnState, stateAfter } from "./own-state";
import { RunningJob } from "./running-job";
import { StopButtons } from "./stop-buttons";
import { useActs } from "./use-acts";

type ClockBarProps = {
  state: OwnState;
  timeZone: string;
};

/** One's own clock, to be worked with gloves: arrive, leave, and what one is on. */
export function ClockBar({ state, timeZone }: ClockBarProps) {
  const [shown, show] = useOptimistic(state, stateAfter);
  const { pending, problem, press } = useActs();
  const { attending_since, working_since } = shown;
  return (
    <section aria-label="My clock" aria-busy={pending} className="rounded-lg border bg-card p-3 shadow-xs">
      <div className="flex flex-wrap items-center gap-3">
        {working_since ? <RunningJob state={shown} since={working_since} /> : null}
        {working_since ? (
          <StopButtons
            pending={pending}
            onPause={(reason) =>
              press(
                `pause ${reason}`,
                (key) => pauseWork({ key, reason }),
                () => show("stop"),
              )
            }
            onFinish={() =>
              press(
                "finish",
                (key) => finishWork({ key }),
                () => show("stop"),
              )
            }
          />
        ) : null}
        {attending_since ? (
          <div className="flex min-w-0 flex-1 items-center justify-between gap-3">
            <p className="text-base">
              At work since{" "}
              <span className="font-semibold tabular-nums">{timeOf(attending_since, timeZone)}</span>
            </p>
            <Button
              size="lg"
              className="h-12"
              pending={pending}
              onClick={() =>
                press(
                  "leave",
                  (key) => leave({ key }),
                  () => show("leave"),
                )
              }
            >
              <LogOut aria-hidden />
              Leave
            </Button>
          </div>
        ) : (
          <Button
            variant="primary"
            size="lg"
            className="h-14 w-full text-lg sm:w-64"
            pending={pending}
            onClick={() =>
              press(
                "arrive",
                (key) => arrive({ key }),
                () => show("arrive"),
              )
            }
          >
            <LogIn aria-hidden />
            Arrive
          </Button>
        )}
      </div>
      <p role="alert" className="text-sm font-medium text-danger [&:not(:empty)]:mt-2">
        {problem}
      </p>
    </section>
  );
}
