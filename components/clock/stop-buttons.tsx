"use client";

import { CircleCheck, Pause, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type PauseReason, pauseWords } from "@/lib/clock/rules/clock-words";
import { PAUSE_REASONS } from "@/lib/clock/rules/pause-reasons";

type StopButtonsProps = {
  pending: boolean;
  onPause: (reason: PauseReason) => void;
  onFinish: () => void;
};

/** Ends the work on a job: done, or paused for a reason, which is one tap more. */
export function StopButtons({ pending, onPause, onFinish }: StopButtonsProps) {
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <fieldset className="grid basis-full grid-cols-2 gap-2 sm:grid-cols-3">
        <legend className="sr-only">Why do you pause?</legend>
        {PAUSE_REASONS.map((reason) => (
          <Button
            key={reason}
            size="lg"
            className="h-14 min-w-0 whitespace-normal leading-tight"
            pending={pending}
            onClick={() => onPause(reason)}
          >
            {pauseWords[reason]}
          </Button>
        ))}
        <Button variant="ghost" size="lg" className="h-14" onClick={() => setAsking(false)}>
          <X aria-hidden />
          Work on
        </Button>
      </fieldset>
    );
  return (
    <div className="grid basis-full grid-cols-2 gap-2">
      <Button size="lg" className="h-14 text-lg" pending={pending} onClick={() => setAsking(true)}>
        <Pause aria-hidden />
        Pause
      </Button>
      <Button variant="primary" size="lg" className="h-14 text-lg" pending={pending} onClick={onFinish}>
        <CircleCheck aria-hidden />
        Finish
      </Button>
    </div>
  );
}
