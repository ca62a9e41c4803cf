"use client";

import { createContext, type ReactNode, use, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";

interface Chosen {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
}

const ChosenContext = createContext<Chosen>({ ids: new Set(), toggle: () => {} });

/** Keeps which customers' rows are ticked, for printing and e-mailing. */
export function ChosenCustomers({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setIds((before) =>
      before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]),
    );
  return <ChosenContext value={{ ids, toggle }}>{children}</ChosenContext>;
}

export const useChosen = () => use(ChosenContext);

export function ChooseCustomer({ id, name }: { id: string; name: string }) {
  const { ids, toggle } = useChosen();
  return (
    <Checkbox
      aria-label={`Choose ${name}`}
      checked={ids.has(id)}
      onChange={() => toggle(id)}
      className="relative align-middle"
    />
  );
}
