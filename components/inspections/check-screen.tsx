"use client";

import { useMemo, useState } from "react";
import { Alert } from "@/components/ui/alert";
import type { InspectionWhole } from "@/lib/inspections/responses";
import type { TemplateSection } from "@/lib/inspections/schema/content";
import { CheckKeysHelp } from "./check-keys-help";
import type { CheckStore } from "./check-store";
import { FinishBar } from "./finish-bar";
import { ItemText } from "./item-text";
import { SectionCard } from "./section-card";
import type { Seen } from "./seen-before";
import { useCheck, useStored } from "./use-check";

const MOST_MILES = 2_000_000;

interface CheckScreenProps {
  check: InspectionWhole;
  user: { id: string; name: string };
}

/** A check that is being made. */
export function CheckScreen({ check, user }: CheckScreenProps) {
  const made = useCheck(check, user);
  const { store } = made;
  const seen = useMemo(() => byItem(check.seen_before), [check.seen_before]);
  const others = check.seen_before.filter(({ item_key }) => item_key === null);
  const { sections } = check.content;
  return (
    <>
      <CheckKeysHelp />
      <nav
        aria-label="Sections"
        className="sticky top-0 z-20 -mx-3 mb-3 flex gap-1.5 overflow-x-auto bg-background/95 px-3 py-1.5 backdrop-blur-sm scrollbar-none xl:hidden"
      >
        {sections.map(({ key, name }) => (
          <a
            key={key}
            href={`#section-${key}`}
            className="inline-flex h-12 shrink-0 items-center rounded-md border bg-card px-3 text-sm font-medium"
          >
            {name}
          </a>
        ))}
      </nav>
      <div className="mb-4 grid gap-3 xl:grid-cols-2">
        <Mileage kept={check.mileage} store={store} />
        {others.length > 0 ? (
          <Alert title="The last MOT advised too">
            <ul>
              {others.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {inTwoColumns(sections).map((column) => (
          <div key={column[0]?.key ?? "none"} className="grid gap-4">
            {column.map((section) => (
              <SectionCard key={section.key} section={section} seen={seen} store={store} />
            ))}
          </div>
        ))}
      </div>
      <FinishBar id={check.id} check={made} />
    </>
  );
}

function Mileage({ kept, store }: { kept: number | null; store: CheckStore }) {
  const { queue } = useStored(store);
  const [typed, setTyped] = useState<string | null>(null);
  const queued = queue.findLast(({ mileage }) => mileage !== undefined)?.mileage;
  const change = (text: string) => {
    const digits = text.replace(/\D/g, "").slice(0, 7);
    setTyped(digits);
    if (Number(digits) <= MOST_MILES) store.sayMileage(digits ? Number(digits) : null);
  };
  return (
    <ItemText
      id="mileage"
      label="Mileage"
      value={typed ?? String(queued ?? kept ?? "")}
      maxLength={9}
      inputMode="numeric"
      change={change}
    />
  );
}

const byItem = (seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> =>
  Map.groupBy(
    seen.filter(({ item_key }) => item_key !== null),
    ({ item_key }) => item_key ?? "",
  );

/** The sections in their order, in two columns of about as many items. */
function inTwoColumns(sections: readonly TemplateSection[]): TemplateSection[][] {
  const all = sections.reduce((count, { items }) => count + items.length, 0);
  const first: TemplateSection[] = [];
  let taken = 0;
  for (const section of sections) {
    if (first.length > 0 && taken + section.items.length / 2 > all / 2) break;
    first.push(section);
    taken += section.items.length;
  }
  const second = sections.slice(first.length);
  return second.length > 0 ? [first, second] : [first];
}
