"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { toast } from "@/components/ui/toast";
import { answerQuestion } from "@/lib/clock/actions";
import { timeOf } from "@/lib/clock/rules/clock-words";
import { instantNear, unreadableTime } from "./typed-times";

type QuestionCardProps = {
  question: { id: string; person: string; day: string; stopped_at: string };
  timeZone: string;
  /** It is asked of whoever looks at it, and not of somebody else. */
  own?: boolean;
};

/** Asks when somebody really left whose clock was stopped at the closing hour. */
export function QuestionCard({ question, timeZone, own = false }: QuestionCardProps) {
  const { id, person, day, stopped_at } = question;
  const router = useRouter();
  const [pending, start] = useTransition();
  const then = timeOf(stopped_at, timeZone);
  const form = useActionForm(
    async (given: FormData) => {
      const really_at = instantNear(stopped_at, day, String(given.get("really_at")), timeZone);
      return really_at ? answerQuestion({ id, really_at }) : unreadableTime("really_at");
    },
    { initial: { really_at: "" }, onSaved: () => router.refresh() },
  );
  const confirm = () =>
    start(async () => {
      const answer = await answerQuestion({ id });
      if (!answer.ok) toast.error(answer.error.message);
      router.refresh();
    });
  return (
    <section
      aria-label={`Forgotten clock of ${formatDate(day)}`}
      className="rounded-lg border border-warning/40 bg-warning/5 p-4"
    >
      <p className="text-base font-medium">
        {own ? "When did you really leave" : `When did ${person} really leave`} on {formatDate(day)}?
      </p>
      <p className="mt-0.5 text-sm text-muted-foreground">The clock was forgotten and stopped at {then}.</p>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <Button size="lg" className="h-12" pending={pending} onClick={confirm}>
          At {then}
        </Button>
        <Form form={form} unguarded className="flex-row flex-wrap items-end gap-2">
          <TextField name="really_at" label="Another time" placeholder="18:15" className="w-32" required />
          <SubmitButton className="h-12">Answer</SubmitButton>
        </Form>
      </div>
    </section>
  );
}
