"use client";

import { Check, ListPlus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { v7 as newKey } from "uuid";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Card, CardFooter, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Kbd } from "@/components/ui/kbd";
import { toast } from "@/components/ui/toast";
import { offerFindings } from "@/lib/inspections/actions";
import { STATE_LOOKS } from "./state-look";

export interface OfferableFinding {
  key: string;
  name: string;
  state: "red" | "amber";
  finding: string | null;
  /** The package that puts it right; null where somebody has to price it. */
  package: string | null;
  /** Whether the job has lines for it. */
  offered: boolean;
}

interface OfferCardProps {
  id: string;
  document: { id: string; name: string };
  findings: readonly OfferableFinding[];
}

/** Puts what was found on the job, for the customer to answer, by one key. */
export function OfferCard({ id, document, findings }: OfferCardProps) {
  const router = useRouter();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [pending, start] = useTransition();
  const act = useRef<{ key: string; asked: string } | null>(null);
  const chosen = findings.flatMap(({ key, offered }) => (offered || left.includes(key) ? [] : [key]));
  const offer = () => {
    if (pending || chosen.length === 0) return false;
    const asked = chosen.join(" ");
    // The same choice sent again is the same act, until it has its answer.
    if (act.current?.asked !== asked) act.current = { key: newKey(), asked };
    const { key } = act.current;
    start(async () => {
      try {
        const answer = await offerFindings({ id, key, item_keys: chosen });
        act.current = null;
        if (answer.ok) toast.success(`${answer.data.item_keys.length} on ${document.name}, to be asked`);
        else toast.error(answer.error.message);
        router.refresh();
      } catch {
        toast.error("No network: press it again once there is one");
      }
    });
  };
  useShortcuts({ "Alt+o": offer });
  return (
    <Card className="mb-4 print:hidden">
      <CardHeader
        title="Put on the job"
        description={
          <Link href={`/documents/${document.id}`} prefetch={false} className="text-primary hover:underline">
            {document.name}
          </Link>
        }
      />
      <ul className="divide-y">
        {findings.map((one) => {
          const { icon: Icon, text } = STATE_LOOKS[one.state];
          return (
            <li key={one.key}>
              <label
                htmlFor={`offer-${one.key}`}
                className="flex min-h-12 items-center gap-3 px-4 py-1.5 text-sm"
              >
                {one.offered ? (
                  <Check aria-hidden className="size-4 shrink-0 text-success" />
                ) : (
                  <Checkbox
                    id={`offer-${one.key}`}
                    checked={!left.includes(one.key)}
                    onChange={({ target }) =>
                      setLeft((before) =>
                        target.checked ? before.filter((key) => key !== one.key) : [...before, one.key],
                      )
                    }
                  />
                )}
                <Icon aria-hidden className={`size-4 shrink-0 ${text}`} />
                <span className="min-w-0 flex-1">
                  <span className="font-medium">{one.name}</span>
                  {one.finding ? (
                    <span className="line-clamp-1 text-muted-foreground">{one.finding}</span>
                  ) : null}
                </span>
                <span className="max-w-40 shrink-0 truncate text-right text-muted-foreground">
                  {one.offered ? "On the job" : (one.package ?? "To be priced")}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {chosen.length > 0 ? (
        <CardFooter>
          <Kbd className="max-md:hidden">Alt O</Kbd>
          <Button variant="primary" pending={pending} onClick={offer}>
            <ListPlus aria-hidden />
            {chosen.length === 1 ? "Put 1 on the job" : `Put ${chosen.length} on the job`}
          </Button>
        </CardFooter>
      ) : null}
    </Card>
  );
}
