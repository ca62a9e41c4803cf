"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { toast } from "@/components/ui/toast";
import { formatDate } from "@/lib/core/dates/date-words";
import { takenUpOnWords } from "@/lib/document-record/rules/types";
import { noteMotWork } from "@/lib/documents/actions";
import type { LastMotWork, MotWork } from "@/lib/documents/queries/starting/mot-work";
import { SEVERITY_WORDS } from "@/lib/vehicle-data/rules/defects";

interface MotWorkFormProps {
  vehicle: { id: string; customer_id: string | null };
  last: LastMotWork;
  mayBegin: boolean;
}

const isOpen = (one: MotWork): boolean => !one.done && one.on_document === null;

/** What the last MOT found, to be chosen: kept for the next visit, or put on a new document at once. Nothing is put on two. */
export function MotWorkForm({ vehicle, last, mayBegin }: MotWorkFormProps) {
  const router = useRouter();
  const name = useId();
  const [pending, start] = useTransition();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(last.work.filter((one) => isOpen(one) && one.advisory_id === null).map(({ text }) => text)),
  );
  const texts = last.work.filter((one) => isOpen(one) && chosen.has(one.text)).map(({ text }) => text);

  const toggle = (text: string) => {
    setChosen(new Set(chosen.has(text) ? [...chosen].filter((one) => one !== text) : [...chosen, text]));
  };
  const keep = (type: "estimate" | "job_sheet" | null) =>
    start(async () => {
      const answer = await noteMotWork({ vehicle_id: vehicle.id, test_id: last.test_id, texts });
      if (!answer.ok) return void toast.error(answer.error.message);
      if (type === null) return void toast.success("Kept: the editor offers it at the next visit");
      const address = new URLSearchParams({
        type,
        vehicle_id: vehicle.id,
        work: answer.data.advisory_ids.join(","),
      });
      if (vehicle.customer_id) address.set("customer_id", vehicle.customer_id);
      router.push(`/documents/new?${address}`);
    });

  return (
    <section className="border-t px-4 py-3">
      <h3 className="text-sm font-semibold">
        Found at the last MOT, {formatDate(last.tested_on, { year: true, noWeekday: true })}
      </h3>
      <ul className="mt-1.5 flex flex-col gap-1.5 text-sm">
        {last.work.map((one, at) => (
          <li key={one.text} className="flex items-start gap-2.5">
            {mayBegin ? (
              <Checkbox
                id={`${name}-${at}`}
                className="mt-0.5"
                checked={isOpen(one) && chosen.has(one.text)}
                disabled={!isOpen(one)}
                onChange={() => toggle(one.text)}
              />
            ) : null}
            <label htmlFor={`${name}-${at}`} className="min-w-0 flex-1 break-words">
              <span className="mr-2 font-medium">{SEVERITY_WORDS[one.severity]}</span>
              {one.text}
            </label>
            <Fate work={one} />
          </li>
        ))}
      </ul>
      {mayBegin && last.work.some(isOpen) ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="sm" disabled={texts.length === 0} pending={pending} onClick={() => keep("estimate")}>
            Add to an estimate
          </Button>
          <Button size="sm" disabled={texts.length === 0} pending={pending} onClick={() => keep("job_sheet")}>
            Add to a job sheet
          </Button>
          <Button
            size="sm"
            variant="ghost"
            disabled={texts.length === 0}
            pending={pending}
            onClick={() => keep(null)}
          >
            Keep for the next visit
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** What has become of it, where something has. */
function Fate({ work }: { work: MotWork }) {
  if (work.on_document)
    return (
      <Link
        href={`/documents/${work.on_document.id}`}
        prefetch={false}
        className="text-primary hover:underline"
      >
        {takenUpOnWords(work.on_document)}
      </Link>
    );
  const words = work.done ? "Done" : work.advisory_id ? "Kept" : null;
  return words ? <span className="text-muted-foreground">{words}</span> : null;
}
