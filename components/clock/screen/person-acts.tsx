"use client";

import { LogIn, LogOut, Play } from "lucide-react";
import { useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";
import { pauseWords, timeOf } from "@/lib/clock/rules/clock-words";
import { JobChooser } from "../job-chooser";
import { StopButtons } from "../stop-buttons";
import type { OnScreen } from "./person-tile";
import type { ScreenAct } from "./use-act-by-pin";

type PersonActsProps = {
  person: OnScreen;
  jobs: readonly JobToStart[];
  timeZone: string;
  pending: boolean;
  problem: string | null;
  onBack: () => void;
  onAct: (act: ScreenAct, words: string) => void;
};

/** What somebody can do at the shared screen after their PIN. */
export function PersonActs({ person, jobs, timeZone, pending, problem, onBack, onAct }: PersonActsProps) {
  const { attending_since, working_since, line_text, document_number } = person;
  const [choosing, setChoosing] = useState(false);
  const stepBack = () => (choosing ? setChoosing(false) : onBack());
  useShortcuts({ Escape: stepBack });
  if (choosing)
    return (
      <JobChooser
        jobs={jobs}
        pending={pending}
        onChoose={(job) => onAct({ do: "start", ...job }, "started")}
      />
    );
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-3">
      <p className="text-xl text-muted-foreground">
        {working_since
          ? `On ${line_text ?? `job ${document_number ?? ""}`} since ${timeOf(working_since, timeZone)}`
          : attending_since
            ? `At work since ${timeOf(attending_since, timeZone)}, on no job`
            : "Not at work"}
      </p>
      <p role="alert" className="text-lg font-semibold text-danger empty:hidden">
        {problem}
      </p>
      {attending_since ? null : (
        <Button
          variant="primary"
          className="h-16 text-xl"
          pending={pending}
          onClick={() => onAct({ do: "arrive" }, "arrived")}
        >
          <LogIn aria-hidden className="size-6" />
          Arrive
        </Button>
      )}
      {working_since ? (
        <StopButtons
          pending={pending}
          onPause={(reason) => onAct({ do: "pause", reason }, `paused (${pauseWords[reason].toLowerCase()})`)}
          onFinish={() => onAct({ do: "finish" }, "finished")}
        />
      ) : null}
      <Button className="h-16 text-xl" pending={pending} onClick={() => setChoosing(true)}>
        <Play aria-hidden className="size-6" />
        {working_since ? "Start another job" : "Start a job"}
      </Button>
      {attending_since ? (
        <Button className="h-16 text-xl" pending={pending} onClick={() => onAct({ do: "leave" }, "left")}>
          <LogOut aria-hidden className="size-6" />
          Leave
        </Button>
      ) : null}
    </div>
  );
}
