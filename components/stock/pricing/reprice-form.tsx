"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardFooter } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { formatMoney, Money } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { repriceStock } from "@/lib/stock/actions";
import type { Proposal } from "@/lib/stock/queries/markups";

/** What the mark-ups would make of the prices of some parts: nothing changes before it is taken, and it can be undone. */
export function RepriceForm({ proposals }: { proposals: readonly Proposal[] }) {
  const router = useRouter();
  const open = proposals.filter(({ retail, trade }) => retail !== null || trade !== null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const taken = open.filter(({ id }) => !left.includes(id));

  async function undo(before: Lines) {
    const answer = await repriceStock({ lines: before });
    if (answer.ok) toast.success("The prices are as they were");
    else toast.error(answer.error.message);
    router.refresh();
  }

  const take = () =>
    start(async () => {
      setProblem(null);
      const answer = await repriceStock({
        lines: taken.map(({ id, version, retail, trade }) => ({
          ...{ stock_item_id: id, version },
          ...(retail !== null && { retail_price_net: retail }),
          ...(trade !== null && { trade_price_net: trade }),
        })),
      });
      if (!answer.ok) {
        setProblem(answer.error.message);
        return;
      }
      const before = answer.data.before.map(({ part_number: _, ...line }) => line);
      toast.success(
        answer.data.items === 1 ? "One part has its new price" : `${answer.data.items} parts have new prices`,
        {
          action: { label: "Undo", onClick: () => void undo(before) },
        },
      );
      router.refresh();
    });

  if (open.length === 0)
    return (
      <Alert
        tone="success"
        title={
          proposals.length === 1
            ? "Its prices are as the mark-up has them"
            : "All prices are as the mark-ups have them"
        }
      >
        A part without a cost, or with a cost below the lowest band, has no price by the mark-up.
      </Alert>
    );
  return (
    <Card className="max-w-4xl">
      {problem ? <Alert tone="danger" live title={problem} className="m-4" /> : null}
      <ul className="divide-y">
        {open.map((item) => (
          <li key={item.id}>
            <label
              htmlFor={`take-${item.id}`}
              className="flex cursor-pointer items-start gap-3 px-4 py-2.5 hover:bg-accent/50"
            >
              <Checkbox
                id={`take-${item.id}`}
                className="mt-1"
                checked={!left.includes(item.id)}
                onChange={({ target }) =>
                  setLeft((before) =>
                    target.checked ? before.filter((id) => id !== item.id) : [...before, item.id],
                  )
                }
              />
              <span className="min-w-0 flex-1">
                <span className="block font-medium break-words">{item.description || item.part_number}</span>
                <span className="block text-sm break-words text-muted-foreground">
                  {item.part_number} · {costWords(item)}
                </span>
              </span>
              <span className="text-right text-sm">
                <Change words="Retail" from={item.retail_price_net} to={item.retail} />
                <Change words="Trade" from={item.trade_price_net} to={item.trade} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <CardFooter>
        <Button variant="primary" pending={pending} disabled={taken.length === 0} onClick={take}>
          {taken.length === 1 ? "Take the new price" : `Take the prices of ${taken.length}`}
        </Button>
      </CardFooter>
    </Card>
  );
}

type Lines = {
  stock_item_id: string;
  version: number;
  retail_price_net: string | null;
  trade_price_net: string | null;
}[];

/** "cost rose from £4.20 to £5.10". */
function costWords({ cost_net, cost_before }: Proposal): string {
  if (cost_net === null) return "no cost";
  if (cost_before === null) return `costs ${formatMoney(cost_net)}`;
  const verb = Number(cost_net) > Number(cost_before) ? "rose" : "fell";
  return `cost ${verb} from ${formatMoney(cost_before)} to ${formatMoney(cost_net)}`;
}

function Change({ words, from, to }: { words: string; from: string | null; to: string | null }) {
  if (to === null) return null;
  return (
    <span className="block whitespace-nowrap">
      {words} <Money amount={from} className="text-muted-foreground" /> →{" "}
      <Money amount={to} className="font-semibold" />
    </span>
  );
}
