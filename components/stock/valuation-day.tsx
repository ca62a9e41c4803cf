"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { DateInput } from "@/components/ui/date-input";
import { Label } from "@/components/ui/label";

/** Chooses the day at whose end the stock is valued; the other choices of the address stay. */
export function ValuationDay({
  at,
  today,
  kept,
}: {
  at: string;
  today: string;
  kept: Record<string, string>;
}) {
  const id = useId();
  const router = useRouter();
  const [pending, start] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get("at");
    if (typeof day !== "string" || day === "") return;
    start(() => router.push(`/stock/valuation?${new URLSearchParams({ ...kept, at: day })}`));
  };
  return (
    <ScriptForm className="flex flex-wrap items-end gap-2" onSubmit={submit}>
      <div className="flex w-44 flex-col gap-1.5">
        <Label htmlFor={id}>At the end of</Label>
        <DateInput key={at} id={id} name="at" defaultValue={at} max={today} />
      </div>
      <Button type="submit" pending={pending}>
        Value
      </Button>
    </ScriptForm>
  );
}
