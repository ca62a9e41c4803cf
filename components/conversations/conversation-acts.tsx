"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useOptimistic, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { assignConversation, closeConversation } from "@/lib/conversations/actions";
import type { Colleague } from "@/lib/conversations/queries/people";

interface ConversationActsProps {
  id: string;
  closed: boolean;
  assignedTo: string | null;
  people: readonly Colleague[];
}

/** Who looks after a conversation, and whether anything is left to do in it. */
export function ConversationActs({ id, closed, assignedTo, people }: ConversationActsProps) {
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(assignedTo ?? "");
  const send = (work: () => Promise<ActionResult<unknown>>) =>
    start(async () => {
      const answer = await work();
      if (!answer.ok) toast.error(answer.error.details[0]?.message ?? answer.error.message);
    });
  return (
    <>
      <Select
        aria-label="Looks after it"
        value={shown}
        onChange={({ target }) => {
          const user_id = target.value || null;
          send(async () => {
            show(user_id ?? "");
            return assignConversation({ id, user_id });
          });
        }}
        className="w-auto max-w-48"
      >
        <option value="">Nobody looks after it</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
      <Button pending={pending} onClick={() => send(() => closeConversation({ id, closed: !closed }))}>
        {closed ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        {closed ? "Reopen" : "Close"}
      </Button>
    </>
  );
}
