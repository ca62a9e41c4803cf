"use client";

import { type KeyboardEvent, memo, useId, useState } from "react";
import { cn } from "@/components/ui/cn";
import { type ItemState, isBetter, stateWords } from "@/lib/inspections/rules/item-states";
import type { TemplateItem } from "@/lib/inspections/schema/content";
import { colourOf, isColour, shownState } from "./check-draft";
import type { CheckStore } from "./check-store";
import { ConflictNote } from "./conflict-note";
import { Findings } from "./findings";
import { ItemText } from "./item-text";
import { Readings } from "./readings";
import { type Seen, SeenBefore } from "./seen-before";
import { StateButtons } from "./state-buttons";
import { STATE_LOOKS, STATES_BY_USE } from "./state-look";
import { useItem } from "./use-check";

interface ItemCardProps {
  item: TemplateItem;
  seen: readonly Seen[];
  store: CheckStore;
}

/** One item of a check: what it is, its figures, and what the customer is told of it. */
export const ItemCard = memo(function ItemCard({ item, seen, store }: ItemCardProps) {
  const view = useItem(store, item.key);
  const { draft, problem, mine } = view;
  const id = useId();
  const [noting, setNoting] = useState(false);
  const state = shownState(item, draft);
  const measured = colourOf(item, draft);
  const better = state !== null && measured !== null && isBetter(state, measured);
  const say = (change: Parameters<CheckStore["say"]>[1], how?: { typed: boolean }) =>
    store.say(item.key, change, how);
  // The colour of the figures is not chosen but followed, so that it changes with them.
  const choose = (one: ItemState) => say({ state: one === measured ? null : one });
  const ready = isColour(state) && state !== "green" ? item[state] : [];
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the item hears the keys of its states
      tabIndex={0}
      id={`item-${item.key}`}
      aria-labelledby={`${id}-name`}
      onKeyDown={(event) => onKey(event, choose)}
      className={cn(
        "flex scroll-mt-28 flex-col gap-2.5 border-l-4 px-3 py-3",
        state ? STATE_LOOKS[state].edge : "border-l-transparent",
      )}
    >
      <div>
        <h3 id={`${id}-name`} className="text-base font-medium">
          {item.name}
        </h3>
        {item.how ? <p className="text-sm text-muted-foreground">{item.how}</p> : null}
      </div>
      <SeenBefore seen={seen} />
      {item.measurements.map((measurement) => (
        <Readings
          key={measurement.key}
          measurement={measurement}
          typed={draft.readings[measurement.key] ?? []}
          change={(readings) =>
            say({ readings: { ...draft.readings, [measurement.key]: readings } }, { typed: true })
          }
        />
      ))}
      <StateButtons
        label={item.name}
        state={state}
        measured={draft.state === null && measured !== null}
        choose={choose}
      />
      {mine ? (
        <ConflictNote
          item={item}
          view={{ ...view, mine }}
          decide={(decided) => store.decide(item.key, decided)}
        />
      ) : null}
      {better ? (
        <ItemText
          id={`${id}-better`}
          label={`Why better than ${stateWords(measured).toLowerCase()}`}
          value={draft.better_because}
          maxLength={400}
          change={(better_because) => say({ better_because }, { typed: true })}
        />
      ) : null}
      {state === "amber" || state === "red" || draft.finding ? (
        <Findings
          id={`${id}-finding`}
          ready={ready}
          finding={draft.finding}
          change={(finding, how) => say({ finding }, how)}
        />
      ) : null}
      {state === "not_checked" || draft.note || noting ? (
        <ItemText
          id={`${id}-note`}
          label={state === "not_checked" ? "Why it was not checked" : "Note for staff"}
          value={draft.note}
          maxLength={1000}
          change={(note) => say({ note }, { typed: true })}
        />
      ) : state ? (
        <button
          type="button"
          onClick={() => setNoting(true)}
          className="min-h-8 self-start text-sm text-muted-foreground underline-offset-4 hover:underline pointer-coarse:min-h-12"
        >
          Note for staff
        </button>
      ) : null}
      {problem ? (
        <p role="status" className="text-sm font-medium text-danger">
          {problem}
        </p>
      ) : null}
    </article>
  );
});

/** A letter says what the item is; the arrows go to the item before or after it. */
function onKey(event: KeyboardEvent<HTMLElement>, choose: (state: ItemState) => void): void {
  const { key, ctrlKey, metaKey, altKey, currentTarget, target } = event;
  const types = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (types || ctrlKey || metaKey || altKey) return;
  const state = STATES_BY_USE.find((one) => STATE_LOOKS[one].key === key.toLowerCase());
  if (state) choose(state);
  else if (key === "ArrowDown" || key === "ArrowUp") beside(currentTarget, key === "ArrowDown" ? 1 : -1);
  else if (key === "m") currentTarget.querySelector<HTMLElement>("input[inputmode]")?.focus();
  else return;
  event.preventDefault();
}

function beside(item: HTMLElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>("article[id^=item-]")];
  const next = all[all.indexOf(item) + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
