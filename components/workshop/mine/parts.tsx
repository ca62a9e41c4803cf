"use client";

import { PackagePlus, ScanBarcode, X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useActs } from "@/components/clock/use-acts";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { takePartBack } from "@/lib/job-work/actions";
import type { AskedPart } from "@/lib/job-work/responses";
import { askedWords, urgencyWords } from "@/lib/job-work/rules/parts-asked";

// The scanner is heavy for an old telephone, and wanted only by a tap.
const FitPart = lazy(() => import("./fit-part").then(({ FitPart }) => ({ default: FitPart })));
const AskForPart = lazy(() => import("./ask-for-part").then(({ AskForPart }) => ({ default: AskForPart })));

interface PartsProps {
  job: string;
  /** Parts from stock that are on the job. */
  used: readonly { id: string; description: string; quantity: string | null; approval: string | null }[];
  asked: readonly AskedPart[];
  may: { use: boolean };
}

/** Parts from stock used on the job, and parts that are asked for. */
export function Parts({ job, used, asked, may }: PartsProps) {
  const [open, setOpen] = useState<"use" | "ask" | null>(null);
  const { pending, problem, press } = useActs("No connection: it is still on the job. Press again.");
  return (
    <div className="flex flex-col gap-3">
      <ul className="divide-y empty:hidden">
        {used.map(({ id, description, quantity, approval }) => (
          <li key={id} className="flex min-h-12 items-center gap-2">
            <span className="min-w-0 flex-1 text-base wrap-break-word">
              {Number(quantity ?? 1)} × {description}{" "}
              {approval === "to_ask" ? <Badge tone="warning">To ask</Badge> : null}
            </span>
            {may.use && approval !== "approved" ? (
              <Button
                variant="ghost"
                size="icon"
                className="size-12 pointer-coarse:size-12"
                pending={pending}
                aria-label={`Take ${description} off the job`}
                onClick={() => press(`back ${id}`, (key) => takePartBack({ id: job, key, line_id: id }))}
              >
                <X aria-hidden />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ul aria-label="Parts asked for" className="divide-y empty:hidden">
        {asked.map(({ id, words, quantity, urgency, state }) => (
          <li key={id} className="flex min-h-12 items-center gap-2 py-1">
            <span className="min-w-0 flex-1">
              <span className="block text-base wrap-break-word">
                {Number(quantity)} × {words}
              </span>
              {state === "asked" ? (
                <span className="text-sm text-muted-foreground">{urgencyWords[urgency]}</span>
              ) : null}
            </span>
            <Badge tone={state === "here" ? "success" : state === "asked" ? "warning" : "neutral"}>
              {askedWords[state]}
            </Badge>
          </li>
        ))}
      </ul>
      <p role="alert" className="text-sm font-medium text-danger empty:hidden">
        {problem}
      </p>
      <div className="grid grid-cols-2 gap-2">
        <Button
          size="lg"
          className="h-14 min-w-0 whitespace-normal leading-tight"
          aria-expanded={open === "use"}
          disabled={!may.use}
          onClick={() => setOpen(open === "use" ? null : "use")}
        >
          <ScanBarcode aria-hidden />
          Use from stock
        </Button>
        <Button
          size="lg"
          className="h-14 min-w-0 whitespace-normal leading-tight"
          aria-expanded={open === "ask"}
          onClick={() => setOpen(open === "ask" ? null : "ask")}
        >
          <PackagePlus aria-hidden />
          Ask for a part
        </Button>
      </div>
      <Suspense fallback={<Spinner />}>
        {open === "use" ? <FitPart job={job} /> : null}
        {open === "ask" ? <AskForPart job={job} onAsked={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  );
}
