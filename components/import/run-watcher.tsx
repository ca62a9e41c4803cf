"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Card, CardBody } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { elapsed } from "./elapsed";

interface RunWatcherProps {
  mode: "check" | "load";
  /** Null while the run waits for its turn. */
  startedAt: string | null;
  file: string | null;
  percent: number | null;
}

const EVERY_SECOND = 1000;

/**
 * Shows the progress of a run and refreshes the page every second while the page is visible. Progress is not told as events: a run
 * keeps its own transaction open, and there would be one for every file.
 */
export function RunWatcher({ mode, startedAt, file, percent }: RunWatcherProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [now, setNow] = useState<number | null>(null);

  useEffect(() => {
    const look = () => {
      setNow(Date.now());
      if (!pending && !document.hidden) start(() => router.refresh());
    };
    const timer = setInterval(look, EVERY_SECOND);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [router, pending]);

  const since = startedAt && now ? ` · ${elapsed(now - Date.parse(startedAt))}` : "";
  return (
    <Card>
      <CardBody className="flex flex-col gap-2 py-5">
        <Progress
          value={startedAt ? percent : null}
          label={startedAt ? stepName(mode, percent) : "Waiting to begin"}
          detail={
            startedAt ? `${percent !== null && percent < 99 && file ? file : "Last step"}${since}` : undefined
          }
        />
        <p className="text-sm text-muted-foreground">
          You can close this page and go on working; it runs by itself. The result will be here.
        </p>
      </CardBody>
    </Card>
  );
}

function stepName(mode: "check" | "load", percent: number | null): string {
  if (percent === null) return "Opening the export";
  if (percent >= 99) return "Comparing the figures of both sides";
  return mode === "check" ? "Checking" : "Loading";
}
