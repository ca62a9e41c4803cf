"use client";

import { Plus } from "lucide-react";
import { useTransition } from "react";
import type { FormAction } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";

/** Words that came with GA4's documents, each a click away from the list. */
export function UnlistedWords({ words, add }: { words: readonly string[]; add: FormAction<unknown> }) {
  const [pending, start] = useTransition();
  const take = (name: string) =>
    start(async () => {
      const form = new FormData();
      form.set("applies_to", "document");
      form.set("name", name);
      const answer = await add(form);
      if (!answer.ok) toast.error(answer.error.message);
    });
  return (
    <Card>
      <CardHeader
        title="On your documents, not in the list"
        description="They stay where they stand. Take in what you still use."
      />
      <CardBody className="flex flex-wrap gap-2">
        {words.map((word) => (
          <Button key={word} size="sm" disabled={pending} onClick={() => take(word)}>
            <Plus aria-hidden />
            <span className="max-w-60 truncate">{word}</span>
          </Button>
        ))}
      </CardBody>
    </Card>
  );
}
