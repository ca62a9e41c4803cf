"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardBody } from "@/components/ui/card";
import { ScriptForm } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import { countStock } from "@/lib/stock/actions";
import { looksScanned } from "@/lib/stock/rules/scan";
import type { PartToCount } from "@/lib/stock/schema/stock-takes";
import { ScanField } from "../scan-field";
import { quantityText } from "../stock-quantity";

type How = "first" | "add" | "replace";

/** Scan a part, type how many there are, scan the next: nothing here says what the books expect. */
export function CountPanel({ takeId }: { takeId: string }) {
  const [part, setPart] = useState<PartToCount | null>(null);
  return (
    <Card>
      <CardBody>
        {part ? (
          <CountForm key={part.id} takeId={takeId} part={part} onDone={() => setPart(null)} />
        ) : (
          <ScanField<PartToCount>
            label="Scan or search a part"
            path={`/stock/takes/${takeId}/find`}
            onFound={setPart}
          />
        )}
      </CardBody>
    </Card>
  );
}

interface CountFormProps {
  takeId: string;
  part: Pick<PartToCount, "id" | "part_number" | "description" | "location" | "counted" | "counted_by"> & {
    covered?: boolean;
  };
  onDone(): void;
}

/** How many there are of one part. Where it was counted already, it asks whether this adds to that. */
export function CountForm({ takeId, part, onDone }: CountFormProps) {
  const id = useId();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [again, setAgain] = useState(part.counted !== null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();

  function count(how: How, counted = input.current?.value ?? "") {
    if (pending) return;
    if (looksScanned(counted)) {
      setProblem("This looks like a barcode: type how many there are, then scan the next");
      input.current?.select();
      return;
    }
    start(async () => {
      setProblem(null);
      const answer = await countStock({ id: takeId, stock_item_id: part.id, counted, how });
      if (!answer.ok) {
        setAgain(again || answer.error.code === "CONFLICT");
        setProblem(answer.error.details[0]?.message ?? answer.error.message);
        input.current?.focus();
        return;
      }
      toast.success(`${part.part_number}: ${quantityText(answer.data.counted)} counted`);
      router.refresh();
      onDone();
    });
  }

  return (
    <ScriptForm
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        count(again ? "replace" : "first");
      }}
    >
      <div>
        <p className="text-lg font-semibold break-words">{part.description || part.part_number}</p>
        <p className="text-sm break-words text-muted-foreground">
          <span className="font-mono">{part.part_number}</span>
          {part.location ? ` · ${part.location}` : null}
        </p>
        {part.covered === false ? <Badge tone="warning">Belongs elsewhere</Badge> : null}
      </div>
      {part.counted === null ? null : (
        <Alert
          tone="info"
          title={`${quantityText(part.counted)} counted already${part.counted_by ? ` by ${part.counted_by}` : ""}`}
        />
      )}
      {problem ? <Alert tone="danger" live title={problem} /> : null}
      <div className="flex flex-col gap-1.5">
        <Label htmlFor={id}>How many are there?</Label>
        <Input
          ref={input}
          id={id}
          name="counted"
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          className="h-12 text-2xl sm:text-2xl"
        />
      </div>
      <div className="grid grid-cols-2 gap-2">
        {again ? (
          <>
            <Button type="submit" size="lg" variant="primary" pending={pending}>
              Replace the count
            </Button>
            <Button size="lg" pending={pending} onClick={() => count("add")}>
              Add to it
            </Button>
          </>
        ) : (
          <>
            <Button type="submit" size="lg" variant="primary" pending={pending}>
              Count
            </Button>
            <Button size="lg" pending={pending} onClick={() => count("first", "0")}>
              Not found: 0
            </Button>
          </>
        )}
        <Button size="lg" variant="ghost" className="col-span-2" onClick={onDone}>
          Another part
        </Button>
      </div>
    </ScriptForm>
  );
}
