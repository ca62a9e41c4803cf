"use client";

import { Plus } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { createStatus } from "@/lib/statuses/actions";

/** Status texts from GA4's documents; one click adds a text to the list. */
export function UnlistedWords({ words }: { words: readonly string[] }) {
  const [pending, start] = useTransition();
  const take = (name: string) =>
    start(async () => {
      const answer = await createStatus({ applies_to: "document", name });
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
