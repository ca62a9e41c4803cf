"use client";

import { UserPlus } from "lucide-react";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from "react";
import { useSearch } from "@/components/search/use-search";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import { FoundList } from "@/components/ui/found-list";
import { controlClasses } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import { BY_A_SLIP } from "@/lib/matching/reasons";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { type Choice, carChoices, foundChoices } from "./start-choices";
import { TAKE_IN, usePlateOffers } from "./use-plate-offers";
import type { StartFinder } from "./use-start";

/** What a document can be started with. */
const FINDABLE = ["customer", "vehicle"] as const;

interface StartFieldProps {
  finder: StartFinder;
  /** Keeps the vehicle and searches for the customer to bill. */
  forCustomer?: { vehicle_id: string } | undefined;
  autoFocus?: boolean;
  onNew: ((typed: string) => void) | null;
}

/**
 * The one field that starts a document: type a registration and press Enter, or type a name, telephone number
 * or postcode and choose with the arrow keys.
 */
export function StartField({ finder, forCustomer, autoFocus, onNew }: StartFieldProps) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const [nothing, setNothing] = useState<string | null>(null);
  /** The text on which Enter was pressed: it is acted on once the search has returned its hits. */
  const [entered, setEntered] = useState<string | null>(null);
  const { hits, query, status } = useSearch("/api/search", typed, FINDABLE);
  const listId = useId();
  const plate = formatRegistration(typed);
  const { offers, asking } = usePlateOffers({
    typed,
    unknown:
      onNew !== null &&
      !forCustomer &&
      typed.trim() !== "" &&
      query === typed.trim() &&
      status === "done" &&
      finder.candidates.length === 0 &&
      !hits.some(({ kind, title }) => kind === "vehicle" && title === plate),
    onTaken: (vehicle_id) => void finder.find({ vehicle_id }),
    onMeant: (registration) => {
      setTyped(registration);
      void finder.find({ registration });
    },
    onProblem: setNothing,
  });
  const choices = typed.trim() ? choicesOf() : [];

  function choicesOf(): Choice[] {
    const found = finder.candidates.length > 0 ? carChoices(finder) : foundChoices(finder, hits, forCustomer);
    const fresh: Choice[] = onNew
      ? [
          {
            key: "new",
            icon: UserPlus,
            title: `New customer or vehicle “${typed.trim().toUpperCase()}”`,
            detail: "Added here, without leaving this page",
            take: () => onNew(typed),
          },
        ]
      : [];
    // Last, as they come last: what is chosen already stays where it is.
    return [...found, ...fresh, ...offers];
  }

  async function enter() {
    const chosen = choices[active];
    if (chosen) return chosen.take();
    const text = typed.trim();
    if (!text) return;
    const start = forCustomer ? null : await finder.find({ registration: text });
    if (!start) setEntered(text);
  }

  const decide = useEffectEvent(() => {
    setEntered(null);
    const [first, second] = choices.filter(
      ({ key }) => key !== "new" && !offers.some((one) => one.key === key),
    );
    const slip = hits[0]?.reason === BY_A_SLIP;
    if (first && !second && !slip) return first.take();
    setNothing(first && !slip ? "Choose with the arrow keys" : "Nobody on file matches");
    // What is a letter off, on file or not, is never taken just by pressing Enter again.
    const next = !slip && offers.some(({ key }) => key === TAKE_IN) ? TAKE_IN : "new";
    setActive(first && !slip ? 0 : choices.findIndex(({ key }) => key === next));
  });
  const answered = entered !== null && query === entered && status !== "loading" && !asking;
  useEffect(() => {
    if (answered) decide();
  }, [answered]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown") setActive((at) => Math.min(at + 1, choices.length - 1));
    else if (event.key === "ArrowUp") setActive((at) => Math.max(at - 1, -1));
    else if (event.key === "Enter") void enter();
    else if (event.key === "Escape" && typed) setTyped("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <InputControl
        data-start-field
        role="combobox"
        aria-label={forCustomer ? "Customer" : "Registration, or customer"}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices[active] ? `${listId}-${active}` : undefined}
        autoFocus={autoFocus}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        maxLength={80}
        placeholder={forCustomer ? "Name, telephone, postcode" : "Registration, name or telephone"}
        className={cn(
          controlClasses,
          "h-11 text-lg! font-semibold tracking-wide placeholder:font-normal placeholder:tracking-normal",
          !forCustomer && "uppercase placeholder:normal-case",
        )}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(-1);
          setNothing(null);
          setEntered(null);
        }}
        onKeyDown={onKeyDown}
      />
      {finder.pending ? <Spinner className="absolute top-3.5 right-3" /> : null}
      <FoundList
        id={listId}
        label="Found"
        found={choices}
        active={active}
        onActive={setActive}
        onTake={({ take }) => take()}
        className="z-40 max-h-96 shadow-lg"
      />
      <p role="status" className="mt-1 text-sm text-muted-foreground empty:hidden">
        {finder.problem ?? nothing ?? (asking ? "Asking DVSA and DVLA…" : null)}
      </p>
    </div>
  );
}
