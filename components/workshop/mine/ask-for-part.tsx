"use client";

import { useId, useState } from "react";
import { useActs } from "@/components/clock/use-acts";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import { askForPart } from "@/lib/job-work/actions";
import { URGENCIES, type Urgency, urgencyWords } from "@/lib/job-work/rules/parts-asked";
import { FigureField } from "./figure-field";

/** Asks for a part in plain words. */
export function AskForPart({ job, onAsked }: { job: string; onAsked(): void }) {
  const id = useId();
  const [words, setWords] = useState("");
  const [quantity, setQuantity] = useState("1");
  const [urgency, setUrgency] = useState<Urgency>("today");
  const { pending, problem, press } = useActs("No connection: it is not asked for yet. Press again.");
  return (
    <ScriptForm
      className="flex flex-col gap-3 rounded-lg border p-3"
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        press(`ask ${words} ${quantity} ${urgency}`, async (key) => {
          const answer = await askForPart({ id: job, key, words, quantity, urgency });
          if (answer.ok) onAsked();
          return answer;
        });
      }}
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor={id} className="text-base">
          What is needed
        </Label>
        <Textarea
          id={id}
          name="words"
          rows={2}
          maxLength={500}
          value={words}
          className="min-h-14 text-base leading-6"
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <FigureField
        label="How many"
        name="quantity"
        mode="decimal"
        value={quantity}
        onWrite={setQuantity}
        onLeave={() => undefined}
      />
      <fieldset className="grid grid-cols-3 gap-2">
        <legend className="sr-only">How urgent</legend>
        {URGENCIES.map((one) => (
          <Button
            key={one}
            size="lg"
            className="h-14 min-w-0 px-2 whitespace-normal leading-tight"
            variant={one === urgency ? "primary" : "secondary"}
            aria-pressed={one === urgency}
            onClick={() => setUrgency(one)}
          >
            {urgencyWords[one]}
          </Button>
        ))}
      </fieldset>
      <p role="alert" className="text-sm font-medium text-danger empty:hidden">
        {problem}
      </p>
      <Button type="submit" variant="primary" size="lg" className="h-14 text-lg" pending={pending}>
        Ask for it
      </Button>
    </ScriptForm>
  );
}
