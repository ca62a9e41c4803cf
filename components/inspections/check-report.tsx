import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { InspectionWhole } from "@/lib/inspections/responses";
import { type ItemState, stateWords } from "@/lib/inspections/rules/item-states";
import { type ReportedItem, reportOf } from "@/lib/inspections/rules/report";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import { STATE_LOOKS } from "./state-look";

const TITLES: Readonly<Record<ItemState, string>> = {
  red: "Needs attention now",
  amber: "Needs attention soon",
  green: "In order",
  not_checked: "Not checked",
};

/** What a check found: what cannot wait first. */
export function CheckReport({ check }: { check: InspectionWhole }) {
  const groups = reportOf(check.content, check.results);
  const found = new Set(check.results.map(({ item_key }) => item_key));
  const open = itemsOf(check.content).filter(({ key }) => !found.has(key));
  return (
    <div className="grid gap-4">
      {groups.map(({ state, items }) => {
        const { icon: Icon, text } = STATE_LOOKS[state];
        return (
          <Card key={state}>
            <CardHeader
              title={
                <span className={cn("inline-flex items-center gap-2", text)}>
                  <Icon aria-hidden className="size-4" />
                  {TITLES[state]}
                  <span className="font-normal tabular-nums">{items.length}</span>
                </span>
              }
            />
            {state === "red" || state === "amber" ? (
              <ul className="divide-y">
                {items.map((one) => (
                  <FoundItem key={one.item.key} found={one} state={state} />
                ))}
              </ul>
            ) : (
              <ul className="grid gap-x-6 px-4 py-2 sm:grid-cols-2 xl:grid-cols-3">
                {items.map(({ item, result, figures }) => (
                  <li key={item.key} className="py-1 text-sm">
                    {item.name}
                    {figures.map(({ name, readings }) => (
                      <span key={name} className="text-muted-foreground tabular-nums">
                        {" "}
                        {readings}
                      </span>
                    ))}
                    {result.note ? <span className="block text-muted-foreground">{result.note}</span> : null}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        );
      })}
      {open.length > 0 ? (
        <Card>
          <CardHeader title="Still to be looked at" />
          <p className="px-4 py-3 text-sm text-muted-foreground">{open.map(({ name }) => name).join(", ")}</p>
        </Card>
      ) : null}
    </div>
  );
}

function FoundItem({ found: { item, result, figures }, state }: { found: ReportedItem; state: ItemState }) {
  return (
    <li className={cn("border-l-4 px-4 py-3 text-sm", STATE_LOOKS[state].edge)}>
      <h3 className="text-base font-medium">{item.name}</h3>
      {figures.map(({ name, readings, colour, words }) => (
        <p key={name} className="tabular-nums">
          {name} {readings}{" "}
          <span className={cn("font-medium", STATE_LOOKS[colour].text)}>
            {colour === "green" ? stateWords(colour) : words}
          </span>
        </p>
      ))}
      {result.finding ? <p className="mt-1 whitespace-pre-line">{result.finding}</p> : null}
      <p className="mt-1 text-muted-foreground">{item.matters}</p>
      {result.better_because || result.note ? (
        <p className="mt-1 text-muted-foreground print:hidden">
          For staff: {[result.better_because, result.note].filter(Boolean).join(", ")}
        </p>
      ) : null}
    </li>
  );
}
