"use client";

import { useOptimistic, useTransition } from "react";
import { Card, CardHeader } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import { chooseKind } from "@/lib/notifications/actions";
import { KIND_FACTS, type Kind } from "@/lib/notifications/rules/kinds";

/** Of which kinds of notification the user is told: each switch takes effect at once. */
export function KindChoices({ choices }: { choices: { kind: Kind; told: boolean }[] }) {
  return (
    <Card id="notifications" className="scroll-mt-16">
      <CardHeader
        title="Notifications"
        description="What the bell tells you of. Your own acts are never among it."
      />
      <ul className="divide-y">
        {choices.map((choice) => (
          <li key={choice.kind}>
            <KindChoice {...choice} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function KindChoice({ kind, told }: { kind: Kind; told: boolean }) {
  const [shown, show] = useOptimistic(told);
  const [, start] = useTransition();
  const { label, hint } = KIND_FACTS[kind];
  const choose = (next: boolean) =>
    start(async () => {
      show(next);
      const answer = await chooseKind({ kind, told: next });
      if (!answer.ok) toast.error(answer.error.message);
    });
  return (
    <div className="flex items-center gap-3 px-4 py-2.5">
      <label htmlFor={`told-${kind}`} className="min-w-0 flex-1 cursor-pointer text-sm">
        <span className="font-medium">{label}</span>
        <span className="block text-muted-foreground" id={`hint-${kind}`}>
          {hint}
        </span>
      </label>
      <Switch
        id={`told-${kind}`}
        aria-label={label}
        aria-describedby={`hint-${kind}`}
        checked={shown}
        onChange={(event) => choose(event.target.checked)}
      />
    </div>
  );
}
