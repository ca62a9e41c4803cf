import { Alert } from "@/components/ui/alert";
import type { AskedSupplier } from "@/lib/supplier-links/responses";

/** Says who is made up, who did not answer, and that nobody was asked. */
export function WhoAnswered({ suppliers }: { suppliers: readonly AskedSupplier[] }) {
  const away = suppliers.filter(({ state }) => state === "away");
  const made_up = suppliers.filter((one) => one.made_up);
  return (
    <>
      {suppliers.length === 0 ? (
        <Alert title="No supplier is asked by computer">
          What is shown is from price files. Link suppliers under Settings, Suppliers online.
        </Alert>
      ) : null}
      {made_up.length > 0 ? (
        <Alert tone="warning" title="A sandbox">
          {names(made_up)} {made_up.length === 1 ? "is" : "are"} made up, and so are these prices.
        </Alert>
      ) : null}
      {away.map(({ supplier_id, supplier, problem }) => (
        <Alert key={supplier_id} tone="warning" title={`${supplier} did not answer`}>
          {problem}
        </Alert>
      ))}
    </>
  );
}

const names = (some: readonly AskedSupplier[]): string => some.map(({ supplier }) => supplier).join(", ");
