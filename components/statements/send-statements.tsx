"use client";

import { Mail, Printer } from "lucide-react";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { PaymentProblem } from "@/components/receipts/payment-problem";
import { useMoneyAction } from "@/components/receipts/use-money-action";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { toast } from "@/components/ui/toast";
import { emailStatements } from "@/lib/messages/actions";
import type { StatementChoice } from "@/lib/statements/schema";
import { useChosen } from "./chosen-customers";
import { StatementChoiceFields } from "./statement-choice";

interface SendStatementsProps {
  /** The number of customers in the list with its filters. */
  total: number;
  /** The ids of all of them; null if they are too many for one e-mailing. */
  all: string[] | null;
  /** The list's filters, used if nobody is ticked. */
  filters: Record<string, string>;
  choice: StatementChoice;
}

/** Prints or e-mails the statements of the ticked customers, or of the whole list. */
export function SendStatements(props: SendStatementsProps) {
  const { total } = props;
  const { ids } = useChosen();
  const [open, setOpen] = useState(false);
  const count = ids.size || total;
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="primary" disabled={count === 0}>
          <Printer aria-hidden />
          {ids.size
            ? `${ids.size} chosen ${words(ids.size)}`
            : total > 1
              ? `All ${total} statements`
              : total === 1
                ? "The statement"
                : "Statements"}
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-80 p-4">
        <StatementForm {...props} chosen={ids} count={count} onSent={() => setOpen(false)} />
      </PopoverContent>
    </Popover>
  );
}

interface StatementFormProps extends SendStatementsProps {
  chosen: ReadonlySet<string>;
  count: number;
  onSent(): void;
}

function StatementForm({ all, filters, choice, chosen, count, onSent }: StatementFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [once_key] = useState(() => newId());
  const sending = useMoneyAction(emailStatements, ({ queued, without_address }) => {
    onSent();
    toast.success(`${queued} ${queued === 1 ? "statement is" : "statements are"} on the way`);
    if (without_address > 0) toast.warning(`${without_address} without an e-mail address: print those`);
  });
  const ids = chosen.size ? [...chosen] : all;

  function send() {
    if (!form.current || !ids) return;
    const asked = Object.fromEntries(
      [...new FormData(form.current)].filter(
        ([name, value]) => name !== "ids" && !name.startsWith("list_") && value !== "",
      ),
    );
    sending.submit({ ids, request: asked, once_key });
  }

  return (
    <form ref={form} action="/statements/print" className="flex flex-col gap-3">
      <PaymentProblem problem={sending.problem} others={sending.others([])} />
      {chosen.size ? (
        <input type="hidden" name="ids" value={[...chosen].join(",")} />
      ) : (
        Object.entries(filters)
          .filter(([name]) => name !== "by")
          .map(([name, value]) => <input key={name} type="hidden" name={`list_${name}`} value={value} />)
      )}
      <StatementChoiceFields choice={choice} id="all" />
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="submit">Show</Button>
        <Button type="submit" formAction="/statements/pdf" formTarget="_blank">
          <Printer aria-hidden />
          Print
        </Button>
        <Button variant="primary" pending={sending.pending} disabled={!ids} onClick={send}>
          <Mail aria-hidden />
          E-mail {count}
        </Button>
      </div>
      {ids ? null : (
        <p className="text-sm text-muted-foreground">
          Too many to send at once: narrow the list, or tick the ones you want.
        </p>
      )}
    </form>
  );
}

const words = (count: number): string => (count === 1 ? "statement" : "statements");
