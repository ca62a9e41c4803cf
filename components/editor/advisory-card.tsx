"use client";

import { Plus } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { noteAdvisory } from "@/lib/documents/actions";

interface AdvisoryCardProps {
  /** The document's key; valid on the server only once the document is saved. */
  documentId: string;
  flush(): Promise<number | null>;
  onNoted(): void;
}

/** Records something seen on the vehicle that can wait; it is offered again at the next visit. */
export function AdvisoryCard({ documentId, flush, onNoted }: AdvisoryCardProps) {
  const [typed, setTyped] = useState("");
  const [noted, setNoted] = useState<{ id: string; description: string }[]>([]);
  const [pending, start] = useTransition();
  const add = () =>
    start(async () => {
      if (!typed.trim()) return;
      if ((await flush()) === null) return void toast.error("Choose vehicle and customer first");
      const answer = await noteAdvisory({ document_id: documentId, description: typed });
      if (!answer.ok) return void toast.error(answer.error.message);
      setNoted((before) => [...before, answer.data]);
      setTyped("");
      onNoted();
    });
  return (
    <Card>
      <CardHeader title="For next time" />
      <div className="flex flex-col gap-2 px-4 py-3">
        {noted.map(({ id, description }) => (
          <p key={id} className="text-sm break-words">
            {description}
          </p>
        ))}
        <div className="flex gap-2">
          <Input
            aria-label="Advisory for the next visit"
            placeholder="Rear tyres 3 mm"
            value={typed}
            data-unsaved={typed.trim() === "" ? undefined : true}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              add();
            }}
          />
          <Button size="icon" aria-label="Note it" pending={pending} onClick={add}>
            <Plus aria-hidden />
          </Button>
        </div>
      </div>
    </Card>
  );
}
