"use client";

import { useRouter } from "next/navigation";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";

interface SupplierFirstProps {
  /** The page, which takes the supplier as `?supplier=`. */
  path: string;
  suppliers: readonly { id: string; name: string }[];
  chosen: string | null;
}

/** Whose paper it is: what the form offers depends on it. */
export function SupplierFirst({ path, suppliers, chosen }: SupplierFirstProps) {
  const router = useRouter();
  return (
    <div className="mb-5 flex max-w-md flex-col gap-1">
      <Label htmlFor="supplier-first">Supplier</Label>
      <Select
        id="supplier-first"
        autoFocus={chosen === null}
        value={chosen ?? ""}
        onChange={({ target }) => router.replace(`${path}?supplier=${target.value}`)}
      >
        <option value="" disabled>
          Choose a supplier
        </option>
        {suppliers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
