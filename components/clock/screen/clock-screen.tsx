"use client";

import { WifiOff, X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useNow } from "@/components/ui/use-now";
import { useConnection } from "@/components/workshop/use-connection";
import { useWakeLock } from "@/components/workshop/use-wake-lock";
import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";
import { timeOf } from "@/lib/clock/rules/clock-words";
import { PersonPanel } from "./person-panel";
import { type OnScreen, PersonTile } from "./person-tile";
import { useIdle } from "./use-idle";

const TICK_MS = 5_000;

type ClockScreenProps = {
  garage: string;
  timeZone: string;
  people: readonly OnScreen[];
  jobs: readonly JobToStart[];
};

/** The clock that everybody in the workshop shares: choose your name, enter your PIN, say what you do. */
export function ClockScreen({ garage, timeZone, people, jobs }: ClockScreenProps) {
  const [chosen, choose] = useState<string | null>(null);
  const [said, say] = useState("");
  const lostAt = useConnection();
  const now = useNow(TICK_MS);
  useWakeLock();
  const person = people.find(({ user_id }) => user_id === chosen);
  const back = () => choose(null);
  const touched = useIdle(back, chosen !== null);
  const clock = (at: number) => timeOf(new Date(at).toISOString(), timeZone);
  return (
    <main onPointerDown={touched} onKeyDown={touched} className="flex min-h-dvh flex-col gap-4 p-4">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h1 className="min-w-0 truncate text-2xl font-semibold tracking-tight">{garage}: clock</h1>
        <p role="status" className="text-2xl font-semibold text-success">
          {said}
        </p>
        {lostAt === null ? null : (
          <p role="alert" className="flex items-center gap-2 text-xl font-medium text-danger">
            <WifiOff aria-hidden className="size-6" />
            No connection since {clock(lostAt)}
          </p>
        )}
        <p className="ml-auto text-4xl font-semibold tabular-nums">{now === null ? "" : clock(now)}</p>
        <Button asChild variant="ghost" className="size-12">
          <Link href="/workshop" prefetch={false} aria-label="Back to the workshop">
            <X aria-hidden className="size-6" />
          </Link>
        </Button>
      </header>
      {person ? (
        <PersonPanel
          key={person.user_id}
          person={person}
          jobs={jobs}
          timeZone={timeZone}
          onBack={back}
          onDone={(words) => {
            say(`${person.person}: ${words}`);
            back();
          }}
        />
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-3">
          {people.map((one) => (
            <li key={one.user_id} className="min-w-0">
              <PersonTile
                person={one}
                timeZone={timeZone}
                onChoose={() => {
                  say("");
                  choose(one.user_id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {people.length === 0 ? (
        <EmptyState title="Nobody clocks here yet">
          Whoever has a PIN appears here. People set it under “My account”, or an administrator does in the
          users’ settings.
        </EmptyState>
      ) : null}
    </main>
  );
}
