"use client";

import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";
import { PersonActs } from "./person-acts";
import type { OnScreen } from "./person-tile";
import { PinPad } from "./pin-pad";
import { useActByPin } from "./use-act-by-pin";

type PersonPanelProps = {
  person: OnScreen;
  jobs: readonly JobToStart[];
  timeZone: string;
  onBack: () => void;
  /** Called with what was done, in words. */
  onDone: (words: string) => void;
};

/** Somebody at the shared screen: first their PIN, then what they do. A wrong PIN is asked for again, and the act is kept. */
export function PersonPanel({ person, jobs, timeZone, onBack, onDone }: PersonPanelProps) {
  const [pin, setPin] = useState<string | null>(null);
  const { pending, problem, wrongPin, send, sendAgain } = useActByPin(person.user_id, {
    onDone,
    onWrongPin: () => setPin(null),
  });
  return (
    <section aria-label={person.person} className="grid gap-4">
      <div className="flex min-w-0 items-center gap-4">
        <Button size="lg" className="h-14 text-lg" onClick={onBack}>
          <ChevronLeft aria-hidden />
          Everybody
        </Button>
        <h2 className="truncate text-3xl font-semibold">{person.person}</h2>
      </div>
      {pin === null ? (
        <PinPad
          pending={pending}
          problem={wrongPin}
          onBack={onBack}
          onEnter={(entered) => {
            setPin(entered);
            sendAgain(entered);
          }}
        />
      ) : (
        <PersonActs
          person={person}
          jobs={jobs}
          timeZone={timeZone}
          pending={pending}
          problem={problem}
          onBack={onBack}
          onAct={(act, words) => send(pin, act, words)}
        />
      )}
    </section>
  );
}
